package fr.essaim.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Lets a test stop, kill and start parts of the stack it runs against, to see what people notice of it. On loopback,
 * and only while a command runs.
 *
 * <ul>
 *   <li>{@code GET /} lists the parts with their process numbers (null when stopped)
 *   <li>{@code POST /{part}/stop}, {@code /kill}, {@code /start}, {@code /restart}: answers when it is done, with the
 *       part healthy again after a start
 * </ul>
 */
final class ControlEndpoint implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stack stack;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    ControlEndpoint(Stack stack) {
        this.stack = stack;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new CannotStart("The control endpoint cannot listen: " + e.getMessage() + ".", e);
        }
        server.setExecutor(executor);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().substring(1).split("/", 2);
            Part part = stack.parts().get(path[0]);
            if (exchange.getRequestMethod().equals("GET") && path[0].isEmpty()) {
                write(exchange, 200, processes().toPrettyString());
            } else if (exchange.getRequestMethod().equals("POST") && part != null && path.length == 2) {
                act(exchange, part, path[1]);
            } else {
                write(exchange, 404, "{}");
            }
        }
    }

    private void act(HttpExchange exchange, Part part, String verb) throws IOException {
        Servers servers = stack.servers();
        try {
            switch (verb) {
                case "stop" -> servers.stop(part);
                case "kill" -> servers.kill(part);
                case "start" -> servers.launchAndAwait(part);
                case "restart" -> {
                    servers.stop(part);
                    servers.launchAndAwait(part);
                }
                default -> {
                    write(exchange, 404, "{}");
                    return;
                }
            }
            write(exchange, 200, processes().toPrettyString());
        } catch (CannotStart e) {
            write(
                    exchange,
                    500,
                    JSON.createObjectNode().put("error", e.getMessage()).toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ObjectNode processes() {
        ObjectNode processes = JSON.createObjectNode();
        stack.parts()
                .forEach((name, part) -> processes.put(
                        name, stack.servers().processOf(part).map(Child::pid).orElse(null)));
        return processes;
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
