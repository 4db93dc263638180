using Bunit;
using SearchApp.Web.Components.Parts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class HighlightedTextTests : ComponentTest
{
    [Fact]
    public void Marks_stand_exactly_where_they_are_given() => Assert.Equal(
        "加快<mark>疫苗</mark>接<mark>種</mark>",
        Show("加快疫苗接種", 0, (2, 4), (5, 6)));

    [Fact]
    public void A_text_without_marks_is_itself() => Assert.Equal("疫苗", Show("疫苗", 0));

    [Fact]
    public void Marks_beyond_the_text_are_cut() => Assert.Equal("疫<mark>苗</mark>", Show("疫苗", 0, (1, 9), (7, 12)));

    [Fact]
    public void A_long_text_is_cut_between_characters() => Assert.Equal("ab…", Show("ab𠮷cd", 3));

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Nothing_in_a_text_becomes_markup(string text)
    {
        var shown = Render<HighlightedText>(p => p.Add(c => c.Value, Some.Text(text, (1, 3))));
        Assert.Equal("mark", Assert.Single(shown.FindAll("*")).LocalName);
    }

    private string Show(string text, int limit, params (int Start, int End)[] marks) =>
        Render<HighlightedText>(p => p.Add(c => c.Value, Some.Text(text, marks)).Add(c => c.Limit, limit)).Markup;
}
