package kith.exchange.internal.vcard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import kith.model.Blob;
import kith.model.KithFactory;
import kith.model.Photo;

/** Pictures of cards: in base64, as a data URI, or by an address. */
final class Photos {

    private Photos() {
    }

    /** Returns the picture of a line; empty if it is damaged. */
    static Optional<Photo> of(ContentLine line) {
        String value = line.value().strip();
        Photo photo = KithFactory.eINSTANCE.createPhoto();
        if (value.regionMatches(true, 0, "data:", 0, 5)) {
            int comma = value.indexOf(',');
            if (comma < 0) {
                return Optional.empty();
            }
            String type = value.substring(5, comma).replace("\\", "");
            int end = type.indexOf(';');
            photo.setMediaType(Values.trim(end < 0 ? type : type.substring(0, end)));
            return data(photo, value.substring(comma + 1));
        }
        String address = value.replace("\\:", ":");
        if (line.isValue("uri") || line.isValue("url") || address.matches("(?is)[a-z][a-z0-9+.-]{1,20}:.*")) {
            photo.setUri(Values.trim(address));
            photo.setMediaType(Values.trim(line.parameter("MEDIATYPE")));
            return photo.getUri() == null ? Optional.empty() : Optional.of(photo);
        }
        photo.setMediaType(said(line));
        return data(photo, value);
    }

    /** Returns the type that the line of a picture says, null if it says none. */
    private static String said(ContentLine line) {
        String type = line.types().stream().filter(each -> each.matches("(?:image/)?[a-z0-9.+-]+") && !each.matches("home|work|x-.*|inline"))
                .findFirst().orElse(null);
        return type == null ? null : type.startsWith("image/") ? type : "image/" + (type.equals("jpg") ? "jpeg" : type.equals("tif") ? "tiff"
                : type.equals("svg") ? "svg+xml" : type);
    }

    private static Optional<Photo> data(Photo photo, String base64) {
        byte[] data = decode(base64);
        if (data.length == 0) {
            return Optional.empty();
        }
        photo.setData(Blob.of(data));
        String type = photo.getMediaType();
        String seen = mediaType(data);
        if (seen != null || type == null || !type.toLowerCase(Locale.ROOT).startsWith("image/")) {
            photo.setMediaType(seen);
        }
        return Optional.of(photo);
    }

    /** Decodes base64, of which the end may be missing, and in which characters may be that are none of it. */
    static byte[] decode(String base64) {
        byte[] digits = new byte[base64.length()];
        int count = 0;
        for (int i = 0; i < base64.length(); i++) {
            char c = base64.charAt(i);
            if (isDigit(c)) {
                digits[count++] = (byte) c;
            } else if (c == '=') {
                break;
            }
        }
        // A single digit at the end is less than a byte.
        count -= count % 4 == 1 ? 1 : 0;
        return Base64.getDecoder().decode(count == digits.length ? digits : Arrays.copyOf(digits, count));
    }

    /** Returns whether the picture of a line ends before its end, as far as its base64 shows that. */
    static boolean isCutOff(ContentLine line) {
        String value = line.value();
        int from = value.regionMatches(true, 0, "data:", 0, 5) ? value.indexOf(',') + 1 : 0;
        long count = value.chars().skip(from).filter(c -> isDigit((char) c)).count();
        return count % 4 == 1 && value.indexOf(':', from) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }

    /** Returns the type by the first bytes, null if they are of none that is known. */
    private static String mediaType(byte[] data) {
        String start = new String(data, 0, Math.min(12, data.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8")) {
            return "image/jpeg";
        } else if (start.startsWith("\u0089PNG")) {
            return "image/png";
        } else if (start.startsWith("GIF8")) {
            return "image/gif";
        } else if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return "image/webp";
        } else if (start.startsWith("BM")) {
            return "image/bmp";
        }
        return null;
    }
}
