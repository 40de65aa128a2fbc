package fr.essaim.shared.outbox;

/** Takes the messages of one channel to where they go. */
public interface Courier {
    Channel channel();

    /** Whether it was told where to deliver to; until then its messages are held. */
    boolean isReady();

    /**
     * Blocks until the other side has answered, and well within {@link OutboxConfig#lease}. A parcel may come twice, when a
     * replica died between the other side's answer and our note of it: then it is the same in every byte that identifies it.
     */
    Delivery deliver(Parcel parcel);
}
