package fr.essaim.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the platform calls itself in mails, and where its pages are. */
@ApplicationScoped
public class Brand {
    private final String name;
    private final URI publicUrl;

    Brand(
            @ConfigProperty(name = "essaim.brand.name") String name,
            @ConfigProperty(name = "essaim.public-url") URI publicUrl) {
        this.name = name;
        this.publicUrl = publicUrl;
    }

    public String name() {
        return name;
    }

    /** @param path of one of our pages, beginning with a slash */
    public String url(String path) {
        return publicUrl + path;
    }

    String host() {
        return publicUrl.getHost();
    }
}
