package kith.app.internal.cli;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converter of the value of {@code --limit}: a number of objects to list, at least one. */
final class Limit implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        try {
            int limit = Integer.parseInt(value);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // It is told what a limit is, as for a number that is none.
        }
        throw new TypeConversionException(NLS.bind(Messages.limit, value));
    }
}
