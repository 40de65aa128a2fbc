package fr.essaim.stack;

/** The one place where the launcher waits between two looks at something that does not call back. */
final class Pause {
    private Pause() {}

    /** @throws CannotStart when the launcher is being stopped meanwhile */
    static void briefly() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
