package kith.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

import kith.model.KithPackage;
import kith.model.edit.KithEditPlugin;

/** Rules that hold for every class of the model, so that a new one cannot break them unseen. */
class ModelRulesTest {

    private static List<EClass> classes() {
        return KithPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    @Test
    void rootObjectsAreThoseOfTheArchitecture() {
        Set<String> roots = new TreeSet<>();
        classes().stream().filter(c -> !c.isAbstract() && KithPackage.Literals.ENTITY.isSuperTypeOf(c))
                .forEach(c -> roots.add(c.getName()));
        assertEquals(new TreeSet<>(Set.of("Person", "Organization", "Interaction", "Exchange", "Task", "Event", "Goal",
                "Opportunity", "Profile", "SmartList", "CustomField", "WorkshopRun")), roots);
    }

    @Test
    void everyClassIsDocumented() throws IOException {
        // The generated package leaves documentation out, so read the model itself.
        Resource model = new EcoreResourceFactoryImpl()
                .createResource(URI.createURI("platform:/plugin/kith.model/model/kith.ecore"));
        model.load(null);
        EPackage documented = (EPackage) model.getContents().get(0);
        for (EClass type : classes()) {
            assertNotNull(EcoreUtil.getDocumentation(documented.getEClassifier(type.getName())), type.getName());
        }
    }

    @Test
    void rootObjectsAreReferredToAndNeverContained() {
        List<String> wrong = new ArrayList<>();
        for (EClass type : classes()) {
            for (EReference reference : type.getEReferences()) {
                boolean toRoot = KithPackage.Literals.ENTITY.isSuperTypeOf(reference.getEReferenceType());
                if (toRoot == reference.isContainment()) {
                    wrong.add(type.getName() + "." + reference.getName());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyValueTypeSurvivesItsText() {
        for (String[] sample : new String[][] { { "Instant", "2026-11-23T08:00:00Z" }, { "LocalDate", "2026-11-23" },
                { "ZoneId", "Europe/Berlin" }, { "Duration", "PT25M" }, { "PartialDate", "--02-29" }, { "Bytes", "AQID" },
                { "Blob", "AQID" } }) {
            EDataType type = (EDataType) KithPackage.eINSTANCE.getEClassifier(sample[0]);
            Object value = EcoreUtil.createFromString(type, sample[1]);
            assertEquals(sample[1], EcoreUtil.convertToString(type, value));
        }
    }

    @Test
    void everyClassAndAttributeHasALabel() {
        for (EClass type : classes()) {
            assertNotNull(KithEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type"));
            for (EAttribute attribute : type.getEAttributes()) {
                assertNotNull(KithEditPlugin.INSTANCE
                        .getString("_UI_" + type.getName() + "_" + attribute.getName() + "_feature"));
            }
        }
    }
}
