package kith.exchange.internal.vcard;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import kith.model.Link;
import kith.model.LinkKind;

/** Table of the services for messages and profiles, and of the properties in which programs write them. */
final class OnlineServices {

    /** Properties from before IMPP, and the schemes of the addresses that they hold. */
    private static final Map<String, String> MESSENGERS = Map.ofEntries(Map.entry("X-AIM", "aim"), Map.entry("X-ICQ", "icq"),
            Map.entry("X-JABBER", "xmpp"), Map.entry("X-XMPP", "xmpp"), Map.entry("X-MSN", "msnim"), Map.entry("X-YAHOO", "ymsgr"),
            Map.entry("X-YAHOO-ID", "ymsgr"), Map.entry("X-SKYPE", "skype"), Map.entry("X-SKYPE-USERNAME", "skype"),
            Map.entry("X-GOOGLE-TALK", "xmpp"), Map.entry("X-GTALK", "xmpp"), Map.entry("X-QQ", "qq"),
            Map.entry("X-GROUPWISE", "groupwise"), Map.entry("X-GADUGADU", "gg"), Map.entry("X-GADU-GADU", "gg"),
            Map.entry("X-MATRIX", "matrix"), Map.entry("X-TELEGRAM", "telegram"), Map.entry("X-WHATSAPP", "whatsapp"),
            Map.entry("X-SIGNAL", "signal"), Map.entry("X-THREEMA", "threema"), Map.entry("X-VIBER", "viber"),
            Map.entry("X-WECHAT", "wechat"), Map.entry("X-WEIXIN", "wechat"), Map.entry("X-LINE", "line"), Map.entry("X-SIP", "sip"), Map.entry("X-IRC", "irc"),
            Map.entry("X-EVOLUTION-VIDEO-URL", ""), Map.entry("X-MS-IMADDRESS", ""), Map.entry("X-KADDRESSBOOK-X-IMADDRESS", ""));

    /** Properties of profiles, and the services that they are of. */
    private static final Map<String, String> PROFILES = Map.ofEntries(Map.entry("X-TWITTER", "twitter"),
            Map.entry("X-FACEBOOK", "facebook"), Map.entry("X-INSTAGRAM", "instagram"), Map.entry("X-LINKEDIN", "linkedin"),
            Map.entry("X-GITHUB", "github"), Map.entry("X-MASTODON", "mastodon"), Map.entry("X-XING", "xing"),
            Map.entry("X-FLICKR", "flickr"), Map.entry("X-MYSPACE", "myspace"));

    /** Schemes of services, by the name that a program gives in X-SERVICE-TYPE. */
    private static final Map<String, String> SCHEMES = Map.ofEntries(Map.entry("aim", "aim"), Map.entry("icq", "icq"),
            Map.entry("jabber", "xmpp"), Map.entry("xmpp", "xmpp"), Map.entry("googletalk", "xmpp"), Map.entry("gtalk", "xmpp"),
            Map.entry("msn", "msnim"), Map.entry("yahoo", "ymsgr"), Map.entry("skype", "skype"), Map.entry("qq", "qq"),
            Map.entry("gadugadu", "gg"), Map.entry("gadu", "gg"), Map.entry("groupwise", "groupwise"), Map.entry("sametime", "sametime"),
            Map.entry("meanwhile", "sametime"), Map.entry("irc", "irc"), Map.entry("sms", "sms"), Map.entry("facebook", "facebook"));

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern LINKEDIN = Pattern.compile("(?i)(https?://)?([a-z]+\\.)?linkedin\\.com/in/.+");
    private static final Set<String> PLACES = Set.of("home", "work", "pref", "other");
    private static final String KDE = "X-MESSAGING/";

    private OnlineServices() {
    }

    /** Returns the scheme of the messenger that a property is of; null if it is of none, empty if it is of any. */
    static String schemeOfProperty(String name) {
        if (name.startsWith(KDE)) {
            int end = name.indexOf('-', KDE.length());
            return scheme(name.substring(KDE.length(), end < 0 ? name.length() : end));
        }
        return MESSENGERS.get(name);
    }

    /** Returns the service of the profiles that a property is of; null if it is of none. */
    static String serviceOfProperty(String name) {
        return PROFILES.get(name);
    }

    /** Returns the address of a messenger with the scheme of its service, which some programs write with that of another. */
    static String address(String text, String service) {
        if (service == null) {
            return text;
        }
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String wanted = scheme(service);
        boolean isStandIn = scheme.isEmpty() || scheme.equals("x-apple") || scheme.equals("aim") || !text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        return wanted.isEmpty() || !isStandIn || scheme.equals(wanted) ? text : wanted + ":" + (scheme.isEmpty() ? text : text.substring(colon + 1));
    }

    private static String scheme(String service) {
        String plain = service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SCHEMES.getOrDefault(plain, plain.matches("[a-z].*") ? plain : "");
    }

    /** Returns whether a text is an address by which a program finds something. */
    static boolean isUri(String text) {
        return URI.matcher(text).matches();
    }

    /** Returns whether a text is the address of a profile of LinkedIn, which every program knows as that of a web page. */
    static boolean isLinkedIn(String text) {
        return LINKEDIN.matcher(text).matches();
    }

    /** Returns whether a profile need not say of which service it is. */
    static boolean isProfileByItself(Link link) {
        return link.getKind() == LinkKind.PROFILE && link.getValue() != null && isLinkedIn(link.getValue())
                && !link.getTypes().contains("linkedin");
    }

    /** Returns whether a type of a profile is the service that it is of. */
    static boolean isService(String type) {
        return !PLACES.contains(type);
    }
}
