package kith.contacts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Contact;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.ui.form.Editing;

/** The editors have a field for whatever the model has; what they have none for is listed here with the reason. */
class EditorFieldsTest {

    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private static final Map<EStructuralFeature, String> WITHOUT = Map.ofEntries(
            Map.entry(Literals.ENTITY__ID, "kept by the session"), Map.entry(Literals.ENTITY__CREATED, "kept by the session"),
            Map.entry(Literals.ENTITY__CHANGED, "kept by the session"), Map.entry(Literals.ENTITY__CUSTOM_VALUES, "a section of its own"),
            Map.entry(Literals.ENTITY__EXTENSIONS, "sections of plug-ins"), Map.entry(Literals.ENTITY__ATTACHMENTS, "a section of its own"),
            Map.entry(Literals.CONTACT__UID, "what a card is known by, not for people"),
            Map.entry(Literals.CONTACT__MERGED_UIDS, "what the cards are known by that became one"),
            Map.entry(Literals.CONTACT__CARD_PROPERTIES, "kept as a card had them, to be written back"),
            Map.entry(Literals.CONTACT__SOURCE, "where it came from, kept by the import"),
            Map.entry(Literals.CONTACT__DISTINCT_FROM, "said where duplicates are compared"),
            Map.entry(Literals.RELATION__NAME, "the field of the person takes a name, too"),
            Map.entry(Literals.CADENCE__IDEAL_DAYS, "the field of the cadence"),
            Map.entry(Literals.CADENCE__SNOOZED_UNTIL, "put off where people are due"),
            Map.entry(Literals.CADENCE__SNOOZED, "put off where people are due"),
            Map.entry(Literals.ASK__SINCE, "when it was written down"), Map.entry(Literals.OFFER__SINCE, "when it was written down"),
            Map.entry(Literals.ASK__RESOLVED, "when its state was changed"), Map.entry(Literals.EMAIL__LABEL, "the field of the kind"),
            Map.entry(Literals.PHONE__LABEL, "the field of the kind"), Map.entry(Literals.LINK__LABEL, "the field of the kind"),
            Map.entry(Literals.ADDRESS__LABEL, "the field of the kind"),
            Map.entry(Literals.PHOTO__DATA, "the picture itself"), Map.entry(Literals.PHOTO__MEDIA_TYPE, "the picture itself"),
            Map.entry(Literals.PHOTO__URI, "the picture itself"));

    private static final List<String> FOLDED = List.of("person.relations", "person.details");

    @TempDir
    Path folder;

    private Shell shell;
    private Session session;
    private FormToolkit toolkit;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new GridLayout());
        toolkit = new FormToolkit(shell.getDisplay());
        session = Session.create(folder.resolve("n.kith"), Runnable::run);
        FOLDED.forEach(section -> InstanceScope.INSTANCE.getNode("kith.ui").node("sections").putBoolean(section, true));
    }

    @AfterEach
    void close() {
        shell.dispose();
        toolkit.dispose();
        session.close();
    }

    @Test
    void theEditorOfAPersonHasAFieldForEachFeature() throws Exception {
        person();
        assertThat(missing(Literals.PERSON)).isEmpty();
    }

    @Test
    void theEditorOfAnOrganizationHasAFieldForEachFeature() throws Exception {
        Organization organization = filled(Literals.ORGANIZATION);
        new OrganizationEditor().createForm(shell, organization, editing(organization));
        assertThat(missing(Literals.ORGANIZATION)).isEmpty();
    }

    @Test
    void whatIsTypedIntoAFieldIsTakenAndTakenBack() throws Exception {
        Person person = person();
        for (Control control : controls(shell)) {
            if (control.isDisposed()) {
                continue;
            }
            String key = String.valueOf(control.getData(KEY));
            EStructuralFeature feature = feature(person, key);
            if (control instanceof Text text && feature != null && feature.getEType() == EcorePackage.Literals.ESTRING
                    && !feature.isMany()) {
                Object before = EcoreUtil.copy(person).eGet(feature);
                text.setText("Other");
                text.notifyListeners(SWT.FocusOut, new Event());
                assertThat(person.eGet(feature)).as(key).isEqualTo("Other");
                session.undo();
                assertThat(person.eGet(feature)).as(key).isEqualTo(before);
            }
        }
    }

    private Person person() throws Exception {
        Person person = filled(Literals.PERSON);
        new PersonEditor().createForm(shell, person, editing(person));
        return person;
    }

    private Editing editing(Contact contact) {
        Editing editing = new Editing(session, contact, toolkit, () -> shell);
        session.addListener(changes -> editing.refresh());
        return editing;
    }

    /** Of each part one with texts in it, so that the fields that are seldom needed are there, too. */
    private <T extends Contact> T filled(EClass type) throws Exception {
        @SuppressWarnings("unchecked")
        T contact = (T) EcoreUtil.create(type);
        session.execute("Add", () -> {
            for (EReference reference : type.getEAllContainments()) {
                if (!WITHOUT.containsKey(reference) && reference != Literals.CONTACT__PHOTO) {
                    add(contact, reference);
                }
            }
            session.create(contact);
        });
        return contact;
    }

    private static void add(EObject owner, EReference reference) {
        EObject part = EcoreUtil.create(reference.getEReferenceType());
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            if (attribute.getEType() == EcorePackage.Literals.ESTRING && !attribute.isMany()) {
                part.eSet(attribute, "1");
            } else if (attribute.getEType().getInstanceClass() == Instant.class) {
                part.eSet(attribute, Instant.EPOCH);
            }
        }
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> parts = (List<EObject>) owner.eGet(reference);
            parts.add(part);
        } else {
            owner.eSet(reference, part);
        }
    }

    private Set<String> missing(EClass type) {
        Set<String> keys = new TreeSet<>();
        controls(shell).forEach(control -> keys.add(String.valueOf(control.getData(KEY))));
        Set<String> missing = new TreeSet<>(Comparator.naturalOrder());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            collect(type.getName(), feature, keys, missing);
        }
        return missing;
    }

    private static void collect(String owner, EStructuralFeature feature, Set<String> keys, Set<String> missing) {
        if (WITHOUT.containsKey(feature)) {
            return;
        }
        String key = owner + "." + feature.getName();
        if (!keys.contains(key) && !keys.contains(key + ".add") && !keys.contains(key + ".remove")
                && !keys.contains(feature.getEContainingClass().getName() + "." + feature.getName())) {
            missing.add(key);
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            EClass part = reference.getEReferenceType();
            part.getEAllStructuralFeatures().forEach(each -> collect(part.getName(), each, keys, missing));
        }
    }

    private static EStructuralFeature feature(Person person, String key) {
        return key.startsWith("Person.") ? person.eClass().getEStructuralFeature(key.substring("Person.".length())) : null;
    }

    private static List<Control> controls(Composite parent) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            found.add(child);
            if (child instanceof Composite composite) {
                found.addAll(controls(composite));
            }
        }
        return found;
    }
}
