using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

/// <summary>
/// Rules that the Dockerfile and compose.yaml keep, so that a container stays small and can do little harm. There is no container engine
/// where this is tested.
/// </summary>
public sealed class ContainerTests
{
    private static readonly string[] Known =
        ["FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "EXPOSE", "VOLUME", "HEALTHCHECK", "ENTRYPOINT", "CMD"];

    private static List<(string Name, string Words)> Instructions { get; } = [.. Read()];

    private static List<(string Name, string Words)> LastStage => Instructions[(Instructions.FindLastIndex(i => i.Name == "FROM") + 1)..];

    [Fact]
    public void Every_instruction_is_known() =>
        Assert.All(Instructions, instruction => Assert.Contains(instruction.Name, Known));

    [Fact]
    public void What_builds_is_not_shipped()
    {
        var stages = Instructions.Where(i => i.Name == "FROM").ToList();
        Assert.Equal(2, stages.Count);
        Assert.EndsWith(" AS build", stages[0].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("/sdk:", stages[^1].Words, StringComparison.Ordinal);
        Assert.All(LastStage.Where(i => i.Name == "COPY"), copy => Assert.StartsWith("--from=build ", copy.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void Images_are_of_a_named_version() => Assert.All(Instructions.Where(i => i.Name == "FROM"), from =>
    {
        string tag = from.Words.Split(' ')[0].Split(':')[^1];
        Assert.Matches("^[0-9]", tag);
    });

    [Fact]
    public void It_runs_as_an_unprivileged_user_known_by_number()
    {
        string user = Assert.Single(LastStage, i => i.Name == "USER").Words;
        Assert.True(int.Parse(user, System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.True(LastStage.FindIndex(i => i.Name == "USER") > LastStage.FindLastIndex(i => i.Name == "RUN"), "Something runs after the user was changed, or as root.");
    }

    [Fact]
    public void Only_the_index_and_what_is_read_are_volumes() =>
        Assert.Equal("""["/data/seeds", "/data/index"]""", Assert.Single(LastStage, i => i.Name == "VOLUME").Words);

    [Fact]
    public void Its_health_is_checked_and_commands_need_no_shell()
    {
        Assert.Contains(" CMD [", Assert.Single(LastStage, i => i.Name == "HEALTHCHECK").Words, StringComparison.Ordinal);
        Assert.All(LastStage.Where(i => i.Name is "ENTRYPOINT" or "CMD"), command => Assert.StartsWith("[", command.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_installed_fetched_or_kept_secret_in_it() => Assert.All(Instructions, instruction =>
        Assert.DoesNotMatch("(?i)apt-get|curl|wget|sudo|password|secret|token|chmod 777", instruction.Words));

    [Fact]
    public void What_is_not_needed_to_build_is_not_sent()
    {
        string[] ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore"));
        Assert.Contains(".git", ignored);
        Assert.Contains("artifacts", ignored);
    }

    [Theory]
    [InlineData("read_only: true")]
    [InlineData("cap_drop: [ALL]")]
    [InlineData("no-new-privileges:true")]
    [InlineData("index:/data/index:ro")]
    [InlineData(":/data/seeds:ro")]
    [InlineData("127.0.0.1:8080:8080")]
    [InlineData("searchapp.dll update ")]
    public void The_services_can_write_nothing_but_the_index(string rule) =>
        Assert.Contains(rule, File.ReadAllText(Path.Combine(Repository.Root, "compose.yaml")), StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Words)> Read()
    {
        string joined = "";
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "Dockerfile")).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            joined += line.TrimEnd('\\').TrimEnd() + " ";
            if (!line.EndsWith('\\'))
            {
                string[] parts = joined.Trim().Split(' ', 2);
                yield return (parts[0], parts[1]);
                joined = "";
            }
        }
    }
}
