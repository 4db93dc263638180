using System.Globalization;
using System.Text;
using SearchApp.Indexing.Documents;

namespace SearchApp.Indexing.Tests.Writing;

/// <summary>Documents of every awkward shape, the same each time.</summary>
internal static class HostileDocuments
{
    private const string Han = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动";

    /// <summary>Makes documents.</summary>
    /// <param name="count">How many; above 16,384 a term is in so many that its skip list has three levels.</param>
    public static IEnumerable<Document> Make(int count)
    {
        var random = new Random(20260101);
        for (int i = 0; i < count; i++)
        {
            var document = new Document();
            string text = TextOf(i, random);
            document.AddIndexed(SomeFields.Words, text);
            document.AddIndexed(SomeFields.Characters, text);
            if (i % 3 == 0)
            {
                document.AddIndexed(SomeFields.Characters, "第二段");
                document.AddIndexed(SomeFields.Counts, text);
            }

            document.AddIndexed(SomeFields.Key, i.ToString(CultureInfo.InvariantCulture));
            document.AddColumn(SomeFields.Key, "键" + (i % 100).ToString(CultureInfo.InvariantCulture));
            AddColumns(document, i, random);
            document.AddStored(SomeFields.Text, text);
            if (i % 7 == 0)
            {
                document.AddStored(SomeFields.Text, "");
            }

            yield return document;
        }
    }

    private static void AddColumns(Document document, int i, Random random)
    {
        if (i % 5 != 0)
        {
            document.AddColumn(SomeFields.Number, i % 1000 == 1 ? long.MinValue : i % 1000 == 2 ? long.MaxValue : random.Next(-50, 50));
        }

        if (i % 4 != 0)
        {
            document.AddColumn(SomeFields.Label, "标签" + random.Next(40).ToString(CultureInfo.InvariantCulture));
        }

        for (int n = random.Next(4); n > 0; n--)
        {
            document.AddColumn(SomeFields.Labels, "𠀀" + random.Next(300).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string TextOf(int i, Random random) => (i % 1000) switch
    {
        0 => "",
        1 => "。。。",
        2 => "𠮷野家 \ud842 半 \udfb7 \uffff \uff21",
        3 => new string('a', 40_000) + " 其后",
        4 => new string('b', 300) + " " + new string('b', 301),
        5 => string.Concat(Enumerable.Repeat("重复", 3000)),
        6 => "零\0字 " + RandomText(random, 20_000),
        _ => "新闻 " + RandomText(random, random.Next(30)),
    };

    private static string RandomText(Random random, int length)
    {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            text.Append(random.Next(8) == 0 ? "，" : Han[random.Next(Han.Length)]);
        }

        return text.ToString();
    }
}
