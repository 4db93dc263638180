import java.io.File;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.lucene46.Lucene46RWCodec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * Goes on writing an index of ours: deletes the document whose field "id" is ID and adds one; with a third argument all
 * segments are merged into one besides. Usage: IndexAppender INDEX ID [merge].
 */
public final class IndexAppender {
    public static void main(String[] args) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(Version.LUCENE_4_10_4, new WhitespaceAnalyzer());
        config.setCodec(new Lucene46RWCodec());
        if (args.length < 3) {
            config.setMergePolicy(NoMergePolicy.INSTANCE);
        }

        try (IndexWriter writer = new IndexWriter(FSDirectory.open(new File(args[0])), config)) {
            writer.deleteDocuments(new Term("id", args[1]));
            Document document = new Document();
            document.add(new StringField("id", "appended", Field.Store.YES));
            document.add(new BinaryDocValuesField("id", new BytesRef("appended")));
            document.add(new TextField("words", "新 闻 appended", Field.Store.YES));
            writer.addDocument(document);
            if (args.length > 2) {
                writer.forceMerge(1);
            }
        }
    }
}
