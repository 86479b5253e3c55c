package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonFactory;

import kith.exchange.internal.Elements;
import kith.model.Attachment;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.CustomField;
import kith.model.Entity;
import kith.store.EntityCodec;
import kith.model.Person;
import kith.store.NetworkStore;
import kith.store.ReadableObjects;
import kith.store.Titles;

/** Writes what vCard has no place for, see {@link Further}. */
final class FurtherProperties {

    private static final EntityCodec CODEC = new EntityCodec(new JsonFactory());

    private final CardWriter card;
    private final NetworkStore store;

    FurtherProperties(CardWriter card, NetworkStore store) {
        this.card = card;
        this.store = store;
    }

    /** @param attachments which attachments to write */
    void write(Contact contact, List<Attachment> attachments) {
        try {
            Contact more = copy(contact);
            Further.ON_CARDS.stream().filter(feature -> more.eClass().getEAllStructuralFeatures().contains(feature))
                    .forEach(more::eUnset);
            more.getAttachments().clear();
            more.getAttachments().addAll(EcoreUtil.copyAll(attachments));
            more(more);
            Set<String> named = new TreeSet<>();
            collect(more, named);
            more.eAllContents().forEachRemaining(part -> collect(part, named));
            for (String id : named) {
                describe(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the attachments of a contact that did not fit on the cards before. */
    void writeAttachments(Contact contact, List<Attachment> attachments) {
        try {
            Contact more = (Contact) EcoreUtil.create(contact.eClass());
            more.setId(contact.getId());
            more.getAttachments().addAll(EcoreUtil.copyAll(attachments));
            more(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void more(Contact more) throws IOException {
        Map<String, Blob> contents = new LinkedHashMap<>();
        byte[] document = CODEC.encode(more, blob -> contents.put(blob.hash(), blob));
        contents.forEach((hash, blob) -> card.add(Further.CONTENT, Base64.getEncoder().encodeToString(blob.bytes()),
                Detail.target(Further.CONTENT, hash)).parameter(Further.ID, hash));
        card.add(Further.MORE, Values.escape(new String(document, StandardCharsets.UTF_8)));
    }

    private static Contact copy(Contact contact) throws IOException {
        Map<String, Blob> contents = new HashMap<>();
        byte[] document = CODEC.encode(contact, blob -> contents.put(blob.hash(), blob));
        return (Contact) CODEC.decode(document, (hash, size) -> contents.get(hash));
    }

    private static void collect(EObject object, Set<String> ids) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                Elements.ids(object, reference).forEach(ids::add);
            }
        }
    }

    private void describe(String id) throws IOException {
        // Of one that is damaged the title is there still; that it is left out is told where it is written itself.
        Entity entity = new ReadableObjects(store, sentence -> { }).load(id).orElse(null);
        if (entity instanceof CustomField field) {
            card.add(Further.FIELD, document(field));
        } else if (entity instanceof Person person) {
            var name = card.add(Further.NAME, Values.escape(Titles.of(person)));
            name.parameter(Further.ID, id);
            name.parameter(Further.UID, ContactProperties.uid(person));
        } else if (store.titles(Set.of(id)).containsKey(id)) {
            card.add(Further.NAME, Values.escape(store.titles(Set.of(id)).get(id))).parameter(Further.ID, id);
        }
    }

    private static String document(Entity entity) throws IOException {
        return Values.escape(new String(CODEC.encode(entity), StandardCharsets.UTF_8));
    }
}
