package fr.essaim.records;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An anonymous record must not say itself whose it is: none of its words are the name of its territory, its organisation or its
 * authors, whatever the accents, case and hyphens. What it says between the lines no program finds; authors are told so.
 */
final class AnonymityCheck {
    private AnonymityCheck() {}

    /**
     * @param names of those who are not to be named
     * @param versions what was published, which stays readable
     * @throws ProblemException rule-violated that points at every field that names one
     */
    static void require(ExperienceRecord record, List<String> names, List<ExperienceContent> versions) {
        if (!record.anonymous()) {
            return;
        }
        var named = new ProblemException(ProblemCode.RULE_VIOLATED);
        record.inWriting().words().forEach((pointer, text) -> names.stream()
                .filter(name -> holds(text, name))
                .findFirst()
                .ifPresent(name -> named.atField(pointer, "names-itself", name)));
        versions.stream()
                .flatMap(version -> version.words().values().stream())
                .flatMap(text -> names.stream().filter(name -> holds(text, name)))
                .findFirst()
                .ifPresent(name -> named.atField("/anonymous", "version-names-itself", name));
        if (named.hasFaults()) {
            throw named;
        }
    }

    /** Whether a text holds a name as whole words. Names of fewer than three letters say nothing. */
    static boolean holds(String text, String name) {
        String folded = folded(name);
        return folded.length() >= 3
                && Pattern.compile("(?<![a-z0-9])" + Pattern.quote(folded) + "(?![a-z0-9])")
                        .matcher(folded(text))
                        .find();
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
