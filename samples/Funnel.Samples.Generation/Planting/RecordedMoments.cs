using System.Globalization;

namespace Funnel.Samples.Generation.Planting;

/// <summary>
/// Gives every event the moment it was written down at, in the order of the file, so that nothing else changes: about a
/// minute after the dealer's row before, now and then some seconds.
/// </summary>
internal static class RecordedMoments
{
    private const int RecordedOn = 5;
    private const int FirstSecond = 8 * 3600;
    private const int LastSecond = (24 * 3600) - 1;

    /// <summary>Rewrites the file, with a name and a phone at the end of each row for amended filings.</summary>
    public static void Tell(string path)
    {
        var told = path + ".new";
        using (var output = new StreamWriter(told))
        {
            Dictionary<(string Dealer, string Day), int> seconds = [];
            var isHeader = true;
            foreach (var line in File.ReadLines(path))
            {
                output.WriteLine(isHeader ? line + ",customer,phone" : Row(line, seconds) + ",,");
                isHeader = false;
            }
        }

        File.Move(told, path, overwrite: true);
    }

    private static string Row(string line, Dictionary<(string Dealer, string Day), int> seconds)
    {
        // The texts that may hold a comma stand before the last six fields.
        var fields = line.Split(',');
        var day = fields[^RecordedOn];
        var key = (fields[0].Split('-')[0], day);
        var second = seconds.GetValueOrDefault(key, FirstSecond);
        seconds[key] = Math.Min(second + PauseAfter(line), LastSecond);
        fields[^RecordedOn] = string.Create(
            CultureInfo.InvariantCulture, $"{day}T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
        return string.Join(',', fields);
    }

    private static int PauseAfter(string line)
    {
        var hash = 17u;
        foreach (var letter in line)
        {
            hash = (hash * 31) + letter;
        }

        return hash % 100 < 4 ? 5 + (int)(hash / 100 % 10) : 25 + (int)(hash / 100 % 65);
    }
}
