package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailNoticeTest {
    @Test
    void without_a_server_it_says_that_mail_is_held() {
        assertThat(MailNotice.of(Map.of())).contains("held", "ESSAIM_SMTP_HOST");
        assertThat(MailNotice.of(Map.of("ESSAIM_SMTP_HOST", "none"))).contains("held");
    }

    @Test
    void with_a_server_it_names_it() {
        assertThat(MailNotice.of(Map.of("ESSAIM_SMTP_HOST", "smtp.example.org")))
                .contains("smtp.example.org");
    }
}
