package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.draft;
import static fr.essaim.resources.ResourceFixtures.published;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HttpTest
class ResourceVoteTest {
    @Test
    void onePersonHasOneVoteHoweverOftenTheyPress() {
        UUID id = published(draft("Utile"));
        String path = "resources/" + id + "/vote";

        READER.request().put(path).then().statusCode(200).body("votes", is(1)).body("voted", is(true));
        READER.request().put(path).then().statusCode(200).body("votes", is(1));
        READER.get("resources/" + id).then().body("voted", is(true));
        VISITOR.get("resources/" + id).then().body("votes", is(1)).body("voted", is(false));
        READER.request()
                .delete(path)
                .then()
                .statusCode(200)
                .body("votes", is(0))
                .body("voted", is(false));
        READER.request().delete(path).then().statusCode(200).body("votes", is(0));
    }

    @Test
    void votesAtTheSameInstantAreAllCountedOnce() {
        UUID id = published(draft("Plébiscité"));
        List<Api> people = IntStream.range(0, 6)
                .mapToObj(i -> Api.as(Tokens.member("voter" + i + "@example.org")))
                .toList();
        people.forEach(person -> person.get("me"));

        IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.runAsync(() -> people.get(i % 6)
                        .request()
                        .put("resources/" + id + "/vote")
                        .then()
                        .statusCode(200)))
                .toList()
                .forEach(CompletableFuture::join);

        VISITOR.get("resources/" + id).then().body("votes", is(6));
    }
}
