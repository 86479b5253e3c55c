package kith.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import kith.exchange.ContactReader;
import kith.exchange.ContactSink;
import kith.exchange.FileStart;
import kith.exchange.ImportSource;
import kith.model.KithFactory;
import kith.model.Person;

/** Reads nothing but the names on cards. */
final class NameReader implements ContactReader {

    @Override
    public Match recognize(FileStart start) {
        return Match.CERTAIN;
    }

    @Override
    public void read(ImportSource source, ContactSink sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("FN:")) {
                    Person person = KithFactory.eINSTANCE.createPerson();
                    person.setFormattedName(line.substring(3));
                    sink.accept(person, number);
                }
            }
        }
    }
}
