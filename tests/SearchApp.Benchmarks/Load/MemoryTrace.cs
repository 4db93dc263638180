using System.Globalization;
using System.Text;

namespace SearchApp.Benchmarks.Load;

/// <summary>Follows the memory and the processor time of a process (Linux), and draws it.</summary>
internal sealed class MemoryTrace(int process)
{
    private const int TicksPerSecond = 100;
    private const int Width = 720;
    private const int Height = 240;
    private const int Left = 60;
    private const int Bottom = 30;
    private readonly List<(double Seconds, double Resident, double Anonymous, double Processor)> _points = [];

    /// <summary>Seconds from the start, resident and anonymous (not mapped from files) megabytes, processor seconds since the start of the process.</summary>
    public IReadOnlyList<(double Seconds, double Resident, double Anonymous, double Processor)> Points => _points;

    /// <summary>Looks once.</summary>
    public void Look(double seconds)
    {
        string root = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}");
        var status = File.ReadLines(root + "/status").Where(line => line.StartsWith("Vm", StringComparison.Ordinal) || line.StartsWith("Rss", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        string stat = File.ReadAllText(root + "/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        double processor = (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
        _points.Add((seconds, status["VmRSS"] / 1024.0, status["RssAnon"] / 1024.0, processor));
    }

    /// <summary>A picture of memory over time.</summary>
    public string Draw()
    {
        double most = Math.Max(100, Math.Ceiling(_points.Max(point => point.Resident) / 100) * 100);
        double last = Math.Max(1, _points[^1].Seconds);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n<title>Memory of the server in megabytes over {last / 60:0} minutes</title>\n<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n");
        for (int tick = 0; tick <= 4; tick++)
        {
            double y = Y(most * tick / 4);
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {y:0.0}H{Width - 10}\" stroke=\"#ddd\"/><text x=\"{Left - 6}\" y=\"{y + 4:0.0}\" text-anchor=\"end\">{most * tick / 4:0} MB</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(last * tick / 4):0.0}\" y=\"{Height - 10}\" text-anchor=\"middle\">{last * tick / 4 / 60:0.0} min</text>\n");
        }

        Line("resident (with mapped index files)", "#1f6feb", 16, point => point.Resident);
        Line("anonymous (the process's own)", "#c2410c", 32, point => point.Anonymous);
        return svg.Append("</svg>\n").ToString();

        double X(double seconds) => Left + ((Width - Left - 30) * seconds / last);
        double Y(double megabytes) => Height - Bottom - ((Height - Bottom - 10) * megabytes / most);
        void Line(string name, string colour, int row, Func<(double Seconds, double Resident, double Anonymous, double Processor), double> value)
        {
            string points = string.Join(' ', _points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Seconds):0.0},{Y(value(point)):0.0}")));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/><text x=\"{Left + 8}\" y=\"{Height - Bottom - 34 + row}\" fill=\"{colour}\">{name}</text>\n");
        }
    }
}
