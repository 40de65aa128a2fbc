package fr.essaim.shared.richtext;

import java.net.URI;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Where a text may lead to. */
final class Links {
    /** Not a control, space, backslash or anything that hides its direction: browsers read those in ways of their own. */
    private static final Pattern OBSCURE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}\\\\<>\"]");

    private static final Pattern SCHEME = Pattern.compile("[^/?#]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@\\\\]+([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("mailto:[^?#/@]+@[^?#/@]+(\\?.*)?", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** A web page, a mail address or a place of our own; an address with a user's name in it is a disguise. */
    static boolean isSafe(String destination) {
        return isOurs(destination)
                || (!OBSCURE.matcher(destination).find()
                        && (WEB.matcher(destination).matches()
                                || MAIL.matcher(destination).matches()));
    }

    /** A relative reference: a path, a query or a fragment, without scheme or host. */
    static boolean isOurs(String destination) {
        return !destination.isEmpty()
                && !OBSCURE.matcher(destination).find()
                && !destination.startsWith("//")
                && !SCHEME.matcher(destination).matches();
    }

    static void resolve(Node document, URI base) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(absolute(base, link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(absolute(base, image.getDestination()));
            }
        });
    }

    private static String absolute(URI base, String destination) {
        if (!isOurs(destination)) {
            return destination;
        }
        try {
            return base.resolve(destination).toString();
        } catch (IllegalArgumentException unreadable) {
            return base.toString();
        }
    }
}
