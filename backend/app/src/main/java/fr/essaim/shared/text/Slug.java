package fr.essaim.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** A name that people read in an address or a file name: lower-case letters, digits and single hyphens. */
public final class Slug {
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private Slug() {}

    /**
     * Makes one of a name: accents fall, ligatures open, everything else becomes a hyphen.
     *
     * @param otherwise for names without letters or digits
     * @param longest how many characters of it at the most
     */
    public static String of(String name, String otherwise, int longest) {
        String opened = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(opened, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), longest)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
