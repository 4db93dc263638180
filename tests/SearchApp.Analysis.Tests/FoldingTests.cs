namespace SearchApp.Analysis.Tests;

public sealed class FoldingTests
{
    [Fact]
    public void Folding_any_unit_twice_changes_nothing_more()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char folded = Folding.Fold((char)c);
            Assert.Equal(folded, Folding.Fold(folded));
            Assert.Equal(char.IsSurrogate((char)c), char.IsSurrogate(folded));
        }
    }

    [Theory]
    [InlineData("國務院辦公廳", "国务院办公厅")]
    [InlineData("ＣＯＶＩＤ－１９，ｉＰｈｏｎｅ", "covid-19,iphone")]
    [InlineData("被髮明、政府幹預、五千裏、展示瞭如何", "被发明、政府干预、五千里、展示了如何")]
    [InlineData("看著、着力、批覆、批复", "看着、着力、批复、批复")]
    [InlineData("一〇一、二〇二一年、二零三五年、一九四九", "一零一、2021年、2035年、1949")]
    [InlineData("二、三五、二月一二", "二、三五、二月一二")]
    [InlineData("二十三日、一千九百、一二三四五、第二〇二一万", "二十三日、一千九百、一二三四五、第二零二一万")]
    public void A_text_folds_to_its_plain_form(string text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void A_part_folds_as_it_does_in_the_whole()
    {
        const string Text = "至二〇二一年，二〇二〇年、一九九八年";
        string whole = Folding.Fold(Text);
        for (int start = 0; start <= Text.Length; start++)
        {
            for (int end = start; end <= Text.Length; end++)
            {
                var part = new char[end - start];
                Folding.FoldPart(Text, start, part);
                Assert.Equal(whole[start..end], new string(part));
            }
        }
    }

    [Fact]
    public void What_converters_made_traditional_folds_back_in_all_160_terms()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "converted-terms.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        Assert.Equal(160, rows.Length);
        Assert.All(rows, row => Assert.All(row, form => Assert.Equal(Folding.Fold(row[0]), Folding.Fold(form))));
    }

    [Fact]
    public void A_short_destination_is_refused() =>
        Assert.Throws<ArgumentException>(() => Folding.Fold("两字", new char[1]));
}
