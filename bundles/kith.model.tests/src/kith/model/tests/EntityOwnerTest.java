package kith.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

import kith.model.Email;
import kith.model.Entity;
import kith.model.EntityOwner;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithObject;
import kith.model.Person;

class EntityOwnerTest {

    private final List<Entity> changed = new ArrayList<>();
    private final Person amara = KithFactory.eINSTANCE.createPerson();
    private final EntityOwner owner = new EntityOwner() {
        @Override
        public void changed(Entity root, Notification change) {
            changed.add(root);
        }

        @Override
        public EObject resolve(InternalEObject proxy) {
            return proxy.eProxyURI().fragment().equals("amara") ? amara : proxy;
        }
    };

    @Test
    void learnsOfAChangeInsideAContainedObject() {
        Email email = KithFactory.eINSTANCE.createEmail();
        amara.getEmails().add(email);
        ((KithObject) amara).setOwner(owner);

        email.setAddress("amara@example.org");

        assertEquals(List.of(amara), changed);
    }

    @Test
    void hearsNothingWhenAValueIsSetToWhatItWas() {
        amara.setFormattedName("Amara Osei");
        ((KithObject) amara).setOwner(owner);

        amara.setFormattedName("Amara Osei");

        assertTrue(changed.isEmpty());
    }

    @Test
    void resolvesAReferenceToAnotherRootObject() {
        Interaction call = withParticipant("amara");

        assertSame(amara, call.getParticipants().get(0));
    }

    @Test
    void leavesAReferenceToAMissingObjectAsItIs() {
        Interaction call = withParticipant("gone");

        assertTrue(call.getParticipants().get(0).eIsProxy());
    }

    private Interaction withParticipant(String id) {
        Interaction call = KithFactory.eINSTANCE.createInteraction();
        Person proxy = KithFactory.eINSTANCE.createPerson();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("kith:/Person#" + id));
        call.getParticipants().add(proxy);
        ((KithObject) call).setOwner(owner);
        return call;
    }
}
