package fr.essaim.stack;

/** One server of the stack: it can be stopped and launched again on the same ports and data. */
interface Part {
    String name();

    /** Starts the process without waiting for it to answer. */
    Child launch();

    /**
     * Waits until it answers.
     *
     * @throws CannotStart if it ends, or does not answer in time
     */
    void awaitReady(Child process);

    /** Ends it in its own good way; quick enough for a Ctrl-C. */
    void stop(Child process);
}
