package kith.bench.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;

import ezvcard.VCardVersion;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.VCardProperty;

/**
 * Reads cards with ez-vcard alone: its lines and its properties. It does what the library's own reader of whole cards does,
 * which cannot be used where the template engine that it refers to is not installed.
 */
final class PlainCards extends VObjectDataAdapter {

    private final ScribeIndex scribes = new ScribeIndex();
    private final ParseContext context = new ParseContext();
    private List<VCardProperty> card = new ArrayList<>();
    private int cards;

    private PlainCards() {
        context.setVersion(VCardVersion.V3_0);
    }

    /** Returns how many cards there are. */
    static int read(Path file) throws IOException {
        PlainCards plain = new PlainCards();
        try (Reader reader = Files.newBufferedReader(file);
                VObjectReader lines = new VObjectReader(reader, SyntaxRules.vcard())) {
            lines.parse(plain);
        }
        return plain.cards;
    }

    @Override
    public void onProperty(VObjectProperty line, Context place) {
        VCardPropertyScribe<? extends VCardProperty> scribe = scribes.getPropertyScribe(line.getName());
        VCardParameters parameters = new VCardParameters(line.getParameters().getMap());
        context.getWarnings().clear();
        context.setLineNumber(place.getLineNumber());
        context.setPropertyName(line.getName());
        card.add(scribe.parseText(line.getValue(), scribe.defaultDataType(context.getVersion()), parameters, context));
    }

    @Override
    public void onComponentEnd(String name, Context place) {
        if (!card.isEmpty()) {
            cards++;
        }
        card = new ArrayList<>();
    }
}
