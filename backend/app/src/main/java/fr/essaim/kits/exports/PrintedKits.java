package fr.essaim.kits.exports;

import fr.essaim.kits.KitService;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.KitVersionService;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Versions of kits as their reader may take them away. */
@ApplicationScoped
class PrintedKits {
    private final KitService kits;
    private final KitVersionService versions;
    private final Brand brand;
    private final CurrentActor actor;

    PrintedKits(KitService kits, KitVersionService versions, Brand brand, CurrentActor actor) {
        this.kits = kits;
        this.versions = versions;
        this.brand = brand;
        this.actor = actor;
    }

    PrintedKit get(UUID id) {
        KitVersionDetails version = versions.get(actor.get(), id);
        var words = PdfWording.in(version.content().language());
        return new PrintedKit(words, kits.get(actor.get(), version.kitId()), version, brand);
    }

    byte[] bind(PrintedKit printed) {
        return BookFile.of(printed.book());
    }
}
