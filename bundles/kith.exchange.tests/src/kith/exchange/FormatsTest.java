package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import kith.model.KithFactory;
import kith.model.Person;

/** Needs the platform, which contributions log to. */
@EnabledIf("org.eclipse.core.runtime.Platform#isRunning")
class FormatsTest extends ImportFixture {

    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="kith.exchange.formats" name="Formats"/>
              <extension point="kith.exchange.formats">
                <format id="kith.names" name="Names" extensions="txt, names" import="true" class="%s"/>
                <format id="kith.broken" name="Broken" extensions="bad" import="true" class="%s"/>
                <format id="kith.vcard" name="vCard" extensions="vcf" import="true" export="true"
                    class="kith.exchange.internal.vcard.VCardFormat"/>
              </extension>
            </plugin>""".formatted(NamesReader.class.getName(), BrokenReader.class.getName());

    /** A format in which each line is a name. */
    public static final class NamesReader implements ContactReader {

        @Override
        public Match recognize(FileStart start) {
            return Match.POSSIBLE;
        }

        @Override
        public void read(ImportSource source, ContactSink sink) throws IOException {
            try (var in = source.open()) {
                for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                    Person person = KithFactory.eINSTANCE.createPerson();
                    person.setFormattedName(name);
                    sink.accept(person, 1);
                }
            }
        }
    }

    /** A format that breaks its contract. */
    public static final class BrokenReader implements ContactReader {

        @Override
        public Match recognize(FileStart start) {
            return start.text().startsWith("bad") ? Match.CERTAIN : Match.NO;
        }

        @Override
        public void read(ImportSource source, ContactSink sink) {
            throw new IllegalStateException("broken");
        }
    }

    /** Finds classes of the tests. */
    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, FormatsTest.class.getClassLoader()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
            }
        }
    }

    private static Formats formats() throws Exception {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), token, token);
        assertTrue(registry.addContribution(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("test"), false, "test", null, token));
        return new Formats(registry);
    }

    @Test
    void formatsAreReadFromTheRegistry() throws Exception {
        Formats formats = formats();
        assertEquals(List.of("kith.names", "kith.broken", "kith.vcard"), formats.imports().stream().map(ImportFormat::id)
                .toList());
        assertEquals(List.of("txt", "names"), formats.imports().get(0).extensions());
        assertEquals(List.of("kith.vcard"), formats.exports().stream().map(ExportFormat::id).toList());
        assertEquals("kith.vcard", formats.findExport("vcard").orElseThrow().id());
        assertTrue(formats.findExport("names").isEmpty());
    }

    @Test
    void contentComesBeforeExtension() throws Exception {
        Importer importer = new Importer(session, formats().imports());
        ImportReport report = importer.run(List.of(file("a.txt", "Amara Osei\nBo Lund\n"),
                file("b.txt", card("3.0", "FN:Cher")),
                file("c.dat", "Nobody\n")), false, null);
        assertEquals(List.of("Amara Osei", "Bo Lund", "Cher"), names());
        assertEquals(1, report.rejected().size());
    }

    @Test
    void aReaderThatFailsIsOffAndTheOthersWork() throws Exception {
        Formats formats = formats();
        Importer importer = new Importer(session, formats.imports());
        for (int i = 0; i < 2; i++) {
            ImportReport report = importer.run(List.of(file("a.bad", "bad"), file("b.vcf", card("3.0", "FN:Cher" + i))),
                    false, null);
            assertEquals(1, report.added());
            assertTrue(report.rejected().get(0).reason().toLowerCase(Locale.ROOT).contains("format"), report.toString());
        }
    }
}
