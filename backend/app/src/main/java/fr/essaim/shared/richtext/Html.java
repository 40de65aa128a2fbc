package fr.essaim.shared.richtext;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML of a reduced document, passed through a sanitiser that knows nothing of Markdown: a second lock on the same door. */
final class Html {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .extensions(List.of(Dialect.TABLES))
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "hr", "br")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .requireRelsOnLinks("noopener", "nofollow", "ugc")
            .toFactory();

    private Html() {}

    static String of(Node document) {
        return POLICY.sanitize(RENDERER.render(document));
    }
}
