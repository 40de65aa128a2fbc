package fr.essaim.shared.richtext;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The images that texts show: files of our own, by the address of their content. */
public final class OwnImages {
    private static final Pattern ADDRESS = Pattern.compile(
            "/api/v1/attachments/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/content(?![\\w/-])");

    private OwnImages() {}

    /** @param text Markdown, or anything that holds some */
    public static Set<UUID> in(CharSequence text) {
        var found = new LinkedHashSet<UUID>();
        ADDRESS.matcher(text).results().forEach(match -> found.add(UUID.fromString(match.group(1))));
        return found;
    }

    /** What an address leads to, if that is a file of ours. */
    public static Optional<UUID> at(String address) {
        return in(address).stream().findFirst();
    }
}
