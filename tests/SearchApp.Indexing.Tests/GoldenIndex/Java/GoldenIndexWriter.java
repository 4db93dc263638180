import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.codecs.lucene410.Lucene410Codec;
import org.apache.lucene.codecs.lucene46.Lucene46RWCodec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FieldInfo.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * Writes the golden indexes with Apache Lucene 4.10.4 and its read-write Lucene46 codec. Usage: GoldenIndexWriter FOLDER.
 */
public final class GoldenIndexWriter {
    private static final String Alphabet = "政府工作报告经济发展疫苗接种广东重庆教育卫生城市农村改革开放创新科技环境保护民生就业住房交通";

    public static void main(String[] args) throws Exception {
        File folder = new File(args[0]);
        writeTiny(new File(folder, "tiny"));
        write(new File(folder, "large"), 1, 1200, false, true);
        write(new File(folder, "compound"), 3, 60, true, true);
        writeUpdates(new File(folder, "updates"));
        write(new File(folder, "other-codec"), 1, 3, false, false);
    }

    private static IndexWriter open(File folder, boolean compound, boolean ours) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Version.LUCENE_4_10_4, new UnitAnalyzer());
        config.setCodec(ours ? new Lucene46RWCodec() : new Lucene410Codec());
        config.setUseCompoundFile(compound);
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setMergeScheduler(new SerialMergeScheduler());
        return new IndexWriter(FSDirectory.open(folder), config);
    }

    private static void write(File folder, int segments, int documents, boolean compound, boolean ours) throws IOException {
        Random random = new Random(documents);
        try (IndexWriter writer = open(folder, compound, ours)) {
            int number = 0;
            for (int segment = 0; segment < segments; segment++) {
                for (int i = 0; i < documents; i++) {
                    writer.addDocument(document(random, number++));
                }

                writer.commit();
            }

            // One in large: few deletions are written as a sparse list, many as plain bits.
            int step = segments > 1 ? 3 : Math.max(5, documents / 2);
            for (int i = 1; i < number; i += step) {
                writer.deleteDocuments(new Term("id", "文章" + i));
            }
        }
    }

    private static void writeTiny(File folder) throws IOException {
        String[] titles = {"疫苗接种工作", "政府工作报告", "经济发展"};
        try (IndexWriter writer = open(folder, false, true)) {
            for (int i = 0; i < titles.length; i++) {
                Document document = new Document();
                document.add(new StringField("id", "a" + i, Field.Store.YES));
                document.add(new Field("title", titles[i], type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true)));
                document.add(new BinaryDocValuesField("title", new BytesRef(titles[i])));
                document.add(new SortedDocValuesField("source", new BytesRef("来源" + i % 2)));
                document.add(new SortedSetDocValuesField("about", new BytesRef("440000")));
                document.add(new SortedSetDocValuesField("about", new BytesRef("50000" + i)));
                document.add(new NumericDocValuesField("day", 20210601 + i));
                writer.addDocument(document);
            }

            writer.commit();
            writer.deleteDocuments(new Term("id", "a1"));
        }
    }

    private static void writeUpdates(File folder) throws IOException {
        Random random = new Random(7);
        try (IndexWriter writer = open(folder, false, true)) {
            for (int i = 0; i < 40; i++) {
                writer.addDocument(document(random, i));
            }

            writer.commit();
            writer.updateNumericDocValue(new Term("id", "文章5"), "day", 20991231L);
            writer.updateNumericDocValue(new Term("id", "文章6"), "day", 20000101L);
            writer.updateBinaryDocValue(new Term("id", "文章7"), "url", new BytesRef("changed"));
            writer.commit();
            writer.updateNumericDocValue(new Term("id", "文章8"), "number.wide", -1L);
        }
    }

    private static Document document(Random random, int i) {
        Document document = new Document();
        String id = "文章" + i;
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new BinaryDocValuesField("id", new BytesRef(id)));
        String title = text(random, 3 + random.nextInt(8));
        document.add(new Field("title", title, type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true)));
        document.add(new BinaryDocValuesField("title", new BytesRef(title)));
        document.add(new Field("title.characters", title, type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false)));
        String body = text(random, i % 400 == 50 ? 12000 : 20 + random.nextInt(60));
        document.add(new Field("body", body, type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true)));
        document.add(new Field("frequencies", body.substring(0, 30), type(IndexOptions.DOCS_AND_FREQS, false)));
        FieldType vectors = new FieldType(type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false));
        vectors.setStoreTermVectors(true);
        vectors.setStoreTermVectorPositions(true);
        document.add(new Field("payloads", title + " " + title, vectors));
        document.add(new Field("no.content", "，", type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false)));
        document.add(new Field("payloads.only", title, type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false)));
        if (i % 7 != 3) {
            String source = "来源" + random.nextInt(40);
            document.add(new StringField("source", source, Field.Store.NO));
            document.add(new SortedDocValuesField("source", new BytesRef(source)));
            int day = 20200000 + (1 + random.nextInt(12)) * 100 + 1 + random.nextInt(28);
            document.add(new NumericDocValuesField("day", day));
        }

        String region = String.format("%06d", 110000 + 10000 * random.nextInt(5));
        document.add(new StringField("region", region, Field.Store.NO));
        document.add(new StringField("region", region.substring(0, 2), Field.Store.NO));
        document.add(new SortedDocValuesField("region", new BytesRef(region)));
        for (int k = random.nextInt(4); k > 0; k--) {
            document.add(new SortedSetDocValuesField("about", new BytesRef(String.valueOf(random.nextInt(300)))));
        }

        if (i % 3 == 0) {
            document.add(new SortedSetDocValuesField("about.single", new BytesRef("单" + i % 5)));
            document.add(new NumericDocValuesField("day.inferred", 1));
        }

        document.add(new NumericDocValuesField("number.table", new long[] {-5, 1L << 40, 77}[random.nextInt(3)]));
        document.add(new NumericDocValuesField("number.multiple", 86400000L * random.nextInt(100000)));
        document.add(new NumericDocValuesField("number.wide", random.nextLong()));
        document.add(new BinaryDocValuesField("url", new BytesRef("http://example.cn/" + random.nextInt(1 << random.nextInt(30)))));
        document.add(new StoredField("details", text(random, 10).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        document.add(new StoredField("stored.int", random.nextInt()));
        document.add(new StoredField("stored.long", random.nextLong()));
        document.add(new StoredField("stored.float", random.nextFloat()));
        document.add(new StoredField("stored.double", random.nextDouble()));
        return document;
    }

    private static String text(Random random, int units) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units; i++) {
            int kind = random.nextInt(40);
            if (kind == 0) {
                text.append("w").append(random.nextInt(3000)).append(' ');
            } else if (kind == 1) {
                text.append('，');
            } else if (kind == 2) {
                text.append("𠮷");
            } else {
                int rank = (int) (Alphabet.length() * Math.pow(random.nextDouble(), 2));
                text.append(Alphabet.charAt(rank));
            }
        }

        while (text.length() < 30) {
            text.append("政府 ");
        }

        return text.toString();
    }

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType();
        type.setIndexed(true);
        type.setTokenized(true);
        type.setStored(stored);
        type.setIndexOptions(options);
        return type;
    }

    /** Single characters and Latin words, with a position gap at punctuation, and payloads in fields that are named so. */
    private static final class UnitAnalyzer extends Analyzer {
        UnitAnalyzer() {
            super(Analyzer.PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected TokenStreamComponents createComponents(String field, Reader reader) {
            return new TokenStreamComponents(new UnitTokenizer(reader, field.startsWith("payloads")));
        }
    }

    private static final class UnitTokenizer extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final PayloadAttribute payload;
        private String text;
        private int at;

        UnitTokenizer(Reader reader, boolean payloads) {
            super(reader);
            payload = payloads ? addAttribute(PayloadAttribute.class) : null;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            StringBuilder all = new StringBuilder();
            for (int c = input.read(); c >= 0; c = input.read()) {
                all.append((char) c);
            }

            text = all.toString();
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            int gap = 1;
            while (at < text.length() && (text.charAt(at) == '，' || text.charAt(at) == ' ')) {
                gap += text.charAt(at++) == '，' ? 1 : 0;
            }

            if (at >= text.length()) {
                return false;
            }

            int start = at;
            if (text.charAt(at) < 128) {
                while (at < text.length() && text.charAt(at) < 128 && text.charAt(at) != ' ') {
                    at++;
                }
            } else {
                at += Character.charCount(text.codePointAt(at));
            }

            at = Math.min(at, text.length());
            term.append(text, start, at);
            offset.setOffset(start, at);
            increment.setPositionIncrement(gap);
            if (payload != null && start % 3 > 0) {
                payload.setPayload(new BytesRef(text.substring(start, at) + start % 2));
            }

            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(text.length(), text.length());
        }
    }
}
