import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

/**
 * Apache Lucene 8 with SmartCn at this project's jobs, for comparison on one machine. Corpora are JSON lines of strings.
 *
 * <pre>
 * index CORPUS.jsonl[.gz] DIR THREADS [views]    words of title and body; with "views" also the body's character pairs and single characters
 * query DIR QUERIES.txt core|corefacet|full|date|phrase      words AND-ed, each in title (weight 3) or body; times of five rounds, warm.
 *                                                core: ten hits and the exact total; corefacet: and region counts; full: and ten titles and marked bodies;
 *                                                date: full, of the year 2023; phrase: full, each part of a query an exact phrase
 * rank DIR QUERIES.jsonl QRELS.tsv               terms OR-ed in the body, each as often as the query has it; nDCG@10 of six configurations
 * </pre>
 */
public final class LuceneBaseline {
    private static final int Rounds = 5;
    private static final long WarmUpNanos = 4_000_000_000L;
    private static final FacetsConfig Facets = new FacetsConfig();
    private static final Analyzer Words = new SmartChineseAnalyzer();
    private static final Analyzer Pairs = new CJKAnalyzer();
    private static final Analyzer Singles = new StandardAnalyzer();
    private static final Map<String, Analyzer> Views = Map.of("body", Words, "pairs", Pairs, "singles", Singles);
    private static final List<Configuration> Configurations = List.of(
        new Configuration("words", List.of("body"), 1.2f, .75f),
        new Configuration("pairs", List.of("pairs"), 1.2f, .75f),
        new Configuration("single characters", List.of("singles"), 1.2f, .75f),
        new Configuration("words and pairs", List.of("body", "pairs"), 1.2f, .75f),
        new Configuration("words and pairs", List.of("body", "pairs"), .9f, .4f),
        new Configuration("words and pairs", List.of("body", "pairs"), .6f, .3f));
    private static final FieldType WithOffsets = new FieldType(TextField.TYPE_STORED);

    static {
        WithOffsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WithOffsets.freeze();
    }

    private record Configuration(String name, List<String> views, float k1, float b) {
    }

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "index" -> index(args[1], Paths.get(args[2]), Integer.parseInt(args[3]), args.length > 4);
            case "query" -> query(Paths.get(args[1]), Files.readAllLines(Paths.get(args[2])), args[3]);
            case "rank" -> rank(Paths.get(args[1]), args[2], Paths.get(args[3]));
            default -> throw new IllegalArgumentException("index, query or rank");
        }
    }

    private static void index(String corpus, Path directory, int threads, boolean views) throws Exception {
        long started = System.nanoTime();
        long[] bytes = new long[threads];
        Analyzer analyzer = new PerFieldAnalyzerWrapper(Words, Views);
        try (IndexWriter writer = new IndexWriter(new MMapDirectory(directory), new IndexWriterConfig(analyzer).setRAMBufferSizeMB(256));
            BufferedReader lines = open(corpus)) {
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int worker = i;
                workers.add(new Thread(() -> bytes[worker] = add(lines, writer, views)));
                workers.get(i).start();
            }

            for (Thread worker : workers) {
                worker.join();
            }

            writer.commit();
        }

        double seconds = (System.nanoTime() - started) / 1e9;
        double megabytes = Arrays.stream(bytes).sum() / 1e6;
        long size = 0;
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }

        System.out.printf(
            Locale.ROOT, "{\"megabytes\":%.1f,\"seconds\":%.2f,\"mbPerSecond\":%.2f,\"indexMegabytes\":%.1f}%n",
            megabytes, seconds, megabytes / seconds, size / 1e6);
    }

    private static long add(BufferedReader lines, IndexWriter writer, boolean views) {
        long bytes = 0;
        try {
            while (true) {
                String line;
                synchronized (lines) {
                    line = lines.readLine();
                }

                if (line == null) {
                    return bytes;
                }

                Map<String, String> record = parse(line);
                String title = record.getOrDefault("title", "");
                String text = record.getOrDefault("text", "");
                bytes += title.getBytes(StandardCharsets.UTF_8).length + text.getBytes(StandardCharsets.UTF_8).length;
                Document document = new Document();
                document.add(new StringField("id", record.getOrDefault("id", record.getOrDefault("_id", "")), Field.Store.YES));
                document.add(new Field("title", title, WithOffsets));
                document.add(new Field("body", text, WithOffsets));
                if (views) {
                    document.add(new TextField("pairs", text, Field.Store.NO));
                    document.add(new TextField("singles", text, Field.Store.NO));
                }

                int day = day(record.getOrDefault("date", ""));
                document.add(new IntPoint("day", day));
                document.add(new NumericDocValuesField("day", day));
                String region = record.getOrDefault("region", "");
                if (!region.isEmpty()) {
                    document.add(new SortedSetDocValuesFacetField("region", region));
                }

                writer.addDocument(Facets.build(document));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void query(Path directory, List<String> queries, String variant) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(directory))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            SortedSetDocValuesReaderState state = variant.equals("core") ? null : new DefaultSortedSetDocValuesReaderState(reader);
            UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, Words);
            List<Double> times = new ArrayList<>();
            long hits = 0;
            long warm = System.nanoTime() + WarmUpNanos;
            while (System.nanoTime() < warm) {
                for (String line : queries) {
                    run(searcher, state, highlighter, read(line, variant), variant);
                }
            }

            for (int round = 0; round < Rounds; round++) {
                for (String line : queries) {
                    long started = System.nanoTime();
                    hits += run(searcher, state, highlighter, read(line, variant), variant);
                    times.add((System.nanoTime() - started) / 1e6);
                }
            }

            times.sort(null);
            System.out.printf(
                Locale.ROOT, "{\"variant\":\"%s\",\"meanHits\":%.2f,\"p50Ms\":%.4f,\"p95Ms\":%.4f,\"p99Ms\":%.4f}%n",
                variant, (double) hits / times.size(), at(times, .5), at(times, .95), at(times, .99));
        }
    }

    private static long run(
        IndexSearcher searcher, SortedSetDocValuesReaderState state, UnifiedHighlighter highlighter, Query query, String variant)
        throws IOException {
        TopScoreDocCollector top = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
        if (state == null) {
            searcher.search(query, top);
            return top.topDocs().totalHits.value;
        }

        FacetsCollector matches = new FacetsCollector();
        searcher.search(query, MultiCollector.wrap(top, matches));
        TopDocs best = top.topDocs();
        if (best.totalHits.value > 0) {
            new SortedSetDocValuesFacetCounts(state, matches).getTopChildren(10, "region");
        }

        if (!variant.equals("corefacet")) {
            for (ScoreDoc hit : best.scoreDocs) {
                searcher.doc(hit.doc, java.util.Set.of("title"));
            }

            highlighter.highlight("body", query, best, 2);
        }

        return best.totalHits.value;
    }

    private static Query read(String line, String variant) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (variant.equals("phrase")) {
            for (String part : line.trim().split("\\s+")) {
                List<String> words = tokens(Words, part);
                if (!words.isEmpty()) {
                    all.add(either(phrase("title", words), phrase("body", words)), Occur.MUST);
                }
            }
        } else {
            for (String term : terms(Words, line)) {
                all.add(either(new TermQuery(new Term("title", term)), new TermQuery(new Term("body", term))), Occur.MUST);
            }
        }

        if (variant.equals("date")) {
            all.add(
                new IndexOrDocValuesQuery(
                    IntPoint.newRangeQuery("day", 20230101, 20231231), NumericDocValuesField.newSlowRangeQuery("day", 20230101, 20231231)),
                Occur.FILTER);
        }

        return all.build();
    }

    private static Query either(Query inTitle, Query inBody) {
        return new BooleanQuery.Builder().add(new BoostQuery(inTitle, 3), Occur.SHOULD).add(inBody, Occur.SHOULD).build();
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1 ? new TermQuery(new Term(field, words.get(0))) : new PhraseQuery(field, words.toArray(new String[0]));
    }

    private static void rank(Path directory, String queries, Path judgements) throws Exception {
        Map<String, Map<String, Integer>> relevant = new HashMap<>();
        for (String line : Files.readAllLines(judgements)) {
            String[] row = line.split("\t");
            if (row.length == 3 && row[2].chars().allMatch(Character::isDigit)) {
                relevant.computeIfAbsent(row[0], id -> new HashMap<>()).put(row[1], Integer.parseInt(row[2]));
            }
        }

        List<Map<String, String>> asked = new ArrayList<>();
        try (BufferedReader lines = open(queries)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, String> query = parse(line);
                if (relevant.containsKey(query.get("_id"))) {
                    asked.add(query);
                }
            }
        }

        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(directory))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (Configuration each : Configurations) {
                searcher.setSimilarity(new BM25Similarity(each.k1, each.b));
                double sum = 0;
                for (Map<String, String> query : asked) {
                    sum += gain(searcher, any(query.get("text"), each.views), relevant.get(query.get("_id")));
                }

                System.out.printf(
                    Locale.ROOT, "{\"configuration\":\"%s, k1 %.1f, b %.2f\",\"queries\":%d,\"ndcg10\":%.4f}%n",
                    each.name, each.k1, each.b, asked.size(), sum / asked.size());
            }
        }
    }

    private static Query any(String text, List<String> views) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String view : views) {
            for (String term : tokens(Views.get(view), text)) {
                any.add(new TermQuery(new Term(view, term)), Occur.SHOULD);
            }
        }

        return any.build();
    }

    private static double gain(IndexSearcher searcher, Query query, Map<String, Integer> wanted) throws IOException {
        double gain = 0;
        int place = 0;
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            gain += wanted.getOrDefault(searcher.doc(hit.doc).get("id"), 0) / log2(place++ + 2);
        }

        double best = 0;
        place = 0;
        for (int grade : wanted.values().stream().sorted((x, y) -> y - x).limit(10).toList()) {
            best += grade / log2(place++ + 2);
        }

        return best == 0 ? 0 : gain / best;
    }

    private static double log2(int value) {
        return Math.log(value) / Math.log(2);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    // Year, month and day of a date that begins with them; 0 for any other.
    private static int day(String date) {
        return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? Integer.parseInt(date.substring(0, 10).replace("-", "")) : 0;
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        return tokens(analyzer, text).stream().distinct().toList();
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }

            stream.end();
        }

        return terms;
    }

    private static BufferedReader open(String path) throws IOException {
        InputStream bytes = new FileInputStream(path);
        return new BufferedReader(new InputStreamReader(path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    // One object of strings; values of other kinds are passed over.
    private static Map<String, String> parse(String json) {
        Map<String, String> fields = new HashMap<>();
        int[] at = {json.indexOf('"')};
        while (at[0] >= 0) {
            String name = string(json, at);
            at[0] = json.indexOf(':', at[0]) + 1;
            while (json.charAt(at[0]) == ' ') {
                at[0]++;
            }

            if (json.charAt(at[0]) == '"') {
                fields.put(name, string(json, at));
            } else {
                passOver(json, at);
            }

            at[0] = json.indexOf('"', at[0]);
        }

        return fields;
    }

    // A number, a word, a list or an object: up to the comma or bracket behind it.
    private static void passOver(String json, int[] at) {
        int depth = 0;
        while (depth > 0 || ",}".indexOf(json.charAt(at[0])) < 0) {
            switch (json.charAt(at[0])) {
                case '"' -> string(json, at);
                case '[', '{' -> {
                    depth++;
                    at[0]++;
                }
                case ']', '}' -> {
                    depth--;
                    at[0]++;
                }
                default -> at[0]++;
            }
        }
    }

    private static String string(String json, int[] at) {
        StringBuilder text = new StringBuilder();
        int i = at[0] + 1;
        for (; json.charAt(i) != '"'; i++) {
            char unit = json.charAt(i);
            if (unit != '\\') {
                text.append(unit);
                continue;
            }

            unit = json.charAt(++i);
            if (unit == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int escape = "nrtbf".indexOf(unit);
                text.append(escape < 0 ? unit : "\n\r\t\b\f".charAt(escape));
            }
        }

        at[0] = i + 1;
        return text.toString();
    }
}
