package fr.essaim.trainings.packages;

import org.jspecify.annotations.Nullable;

/**
 * A text with YAML before it, between two lines of three hyphens.
 *
 * @param body null where nothing follows
 */
record FrontMatter(String yaml, @Nullable String body) {
    private static final String FENCE = "---\n";

    static @Nullable FrontMatter of(@Nullable String text) {
        if (text == null || !text.startsWith(FENCE)) {
            return null;
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (end < 0) {
            return null;
        }
        String body = text.substring(end + 1 + FENCE.length()).strip();
        return new FrontMatter(text.substring(FENCE.length(), end + 1), body.isEmpty() ? null : body);
    }

    String text() {
        return FENCE + yaml + FENCE + (body == null ? "" : body + "\n");
    }
}
