package kith.core.brief;

import java.util.List;
import java.util.Locale;

/** Writes briefs as a page of HTML that prints well, one person after the other. It refers to nothing outside itself. */
public final class BriefHtml {

    private static final String STYLE = """
            body { font: 11pt/1.45 system-ui, sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em;
                color: #222; background: #fff }
            article + article { page-break-before: always; margin-top: 4em }
            h1 { font-size: 18pt; margin: 0 0 .6em }
            h2 { font-size: 10pt; text-transform: uppercase; letter-spacing: .06em; color: #1f6fb2; margin: 1.2em 0 .2em;
                page-break-after: avoid }
            ul { margin: 0; padding-left: 1.1em } li { margin: .15em 0 }
            footer { margin-top: 2em; color: #777; font-size: 9pt }
            @media print { body { margin: 0; max-width: none } article + article { margin-top: 0 } }
            """;

    private BriefHtml() {
    }

    /**
     * Returns the page.
     *
     * @param footer what stands at the end of each brief, such as the day
     */
    public static String of(List<Brief> briefs, String footer) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + escape(Locale.getDefault().toLanguageTag())
                + "\"><head><meta charset=\"utf-8\"><title>"
                + escape(String.join(", ", briefs.stream().map(Brief::name).toList())) + "</title>\n<style>\n" + STYLE
                + "</style></head><body>\n");
        for (Brief brief : briefs) {
            html.append("<article>\n<h1>").append(escape(brief.name())).append("</h1>\n");
            for (BriefSection section : brief.sections()) {
                html.append("<section><h2>").append(escape(section.title())).append("</h2>\n<ul>\n");
                section.lines().forEach(line -> html.append("<li>").append(escape(line).replace("\n", "<br>")).append("</li>\n"));
                html.append("</ul></section>\n");
            }
            html.append("<footer>").append(escape(footer)).append("</footer>\n</article>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
