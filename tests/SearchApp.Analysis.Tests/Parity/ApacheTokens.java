import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What Apache's SmartChineseAnalyzer makes of texts.
 *
 * tokens TEXTS TARGET: for each text the number of tokens (int), then of each: start, end, increment (ints), term.
 * speed TEXTS ROUNDS: characters a second of the best round, one thread.
 *
 * Texts and terms are a length (int) and as many UTF-16 units, big-endian, so that any text passes unchanged.
 */
public final class ApacheTokens {
    public static void main(String[] args) throws IOException {
        if (args[0].equals("tokens")) {
            write(Path.of(args[1]), Path.of(args[2]));
        } else {
            measure(Path.of(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void write(Path texts, Path target) throws IOException {
        var analyzer = new SmartChineseAnalyzer(true);
        try (var input = open(texts);
                var output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            for (int count = input.readInt(); count > 0; count--) {
                var tokens = new java.io.ByteArrayOutputStream();
                int found = tokens(analyzer, read(input), new DataOutputStream(tokens));
                output.writeInt(found);
                tokens.writeTo(output);
            }
        }
    }

    private static int tokens(SmartChineseAnalyzer analyzer, String text, DataOutputStream output) throws IOException {
        int count = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                output.writeInt(offset.startOffset());
                output.writeInt(offset.endOffset());
                output.writeInt(increment.getPositionIncrement());
                output.writeInt(term.length());
                output.writeChars(term.toString());
                count++;
            }
            stream.end();
        }
        return count;
    }

    private static void measure(Path texts, int rounds) throws IOException {
        String[] all;
        try (var input = open(texts)) {
            all = new String[input.readInt()];
            for (int i = 0; i < all.length; i++) {
                all[i] = read(input);
            }
        }
        long characters = 0;
        for (String text : all) {
            characters += text.length();
        }
        var analyzer = new SmartChineseAnalyzer(true);
        double best = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            for (String text : all) {
                try (TokenStream stream = analyzer.tokenStream("text", text)) {
                    stream.addAttribute(CharTermAttribute.class);
                    stream.reset();
                    while (stream.incrementToken()) {
                    }
                    stream.end();
                }
            }
            best = Math.max(best, characters * 1e9 / (System.nanoTime() - start));
        }
        System.out.printf("%.0f%n", best);
    }

    private static DataInputStream open(Path path) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    private static String read(DataInputStream input) throws IOException {
        var units = new char[input.readInt()];
        for (int i = 0; i < units.length; i++) {
            units[i] = input.readChar();
        }
        return new String(units);
    }
}
