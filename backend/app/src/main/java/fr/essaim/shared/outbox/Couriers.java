package fr.essaim.shared.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The couriers of all channels. */
@ApplicationScoped
public class Couriers {
    private final List<Courier> couriers;

    Couriers(@All List<Courier> couriers) {
        this.couriers = couriers;
    }

    public List<Courier> all() {
        return couriers;
    }

    /** The channels that lead somewhere. */
    List<Channel> ready() {
        return couriers.stream().filter(Courier::isReady).map(Courier::channel).toList();
    }

    public boolean isReady(Channel channel) {
        return ready().contains(channel);
    }
}
