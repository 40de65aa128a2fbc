package fr.essaim.communities;

import java.text.Normalizer;
import java.util.Locale;

/** The part of a community's address that people read: lower-case letters, digits and single hyphens. */
final class Slug {
    static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int LONGEST = 80;

    /** Leaves room for the number that tells it from those taken. */
    private static final int LONGEST_MADE = 70;

    private static final String OF_NAMES_WITHOUT_LETTERS = "communaute";

    private Slug() {}

    /** Makes one of a name: accents fall, ligatures open, everything else becomes a hyphen. */
    static String of(String name) {
        String opened = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(opened, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_MADE)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? OF_NAMES_WITHOUT_LETTERS : cut;
    }
}
