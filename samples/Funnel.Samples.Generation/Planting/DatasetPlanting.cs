using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Generation.Planting;

/// <summary>
/// Makes a generated dataset one to prove the audit on: every event is written down at a moment, months are closed, and
/// of each oddity one consultant of each dealer has some. The same dataset gives the same bytes.
/// </summary>
public static class DatasetPlanting
{
    // Later than any row of a generated dataset is written down.
    private const int DaysToClose = 50;

    // Consultants at these places of each six stay throughout, which those who come or leave do not.
    private static readonly int[] Staying = [0, 1, 3, 5];

    /// <summary>Tells when events were written down, and closes every month: nothing odd is in it yet.</summary>
    /// <param name="folder">A dataset that was generated with days of recording.</param>
    /// <param name="options">By which it was.</param>
    public static void TellMoments(string folder, GenerationOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        RecordedMoments.Tell(Path.Combine(folder, "events.csv"));
        List<string> closes = ["dealer,month,as_of,known_on,standard,kpi,numerator,denominator,digest"];
        for (var dealer = 1; dealer <= options.Dealers; dealer++)
        {
            for (var month = 0; month < options.Months; month++)
            {
                var end = options.From.PlusMonths(month).With(DateAdjusters.EndOfMonth);
                var text = LocalDatePattern.Iso.Format(end);
                var on = LocalDatePattern.Iso.Format(end.PlusDays(DaysToClose));
                closes.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Rows.Dealer(dealer)},{text[..7]},{text},{on},gps,new-prospects,0,,00"));
            }
        }

        File.WriteAllLines(Path.Combine(folder, "closes.csv"), closes);
    }

    /// <summary>Puts oddities of every kind into a dataset whose moments are told.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="options">By which it was generated; four consultants of each dealer stay throughout.</param>
    /// <returns>What was put where.</returns>
    public static IReadOnlyList<PlantedOddity> Plant(string folder, GenerationOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Consultants, 6, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Months, 12, nameof(options));
        using var rows = new Rows(folder);
        List<PlantedOddity> planted = [];
        for (var dealer = 1; dealer <= options.Dealers; dealer++)
        {
            var kinds = PlantedRows.All;
            for (var kind = 0; kind < kinds.Count; kind++)
            {
                var (place, next) = (Staying[(dealer + kind) % 4], Staying[(dealer + kind + 1) % 4]);
                var (consultant, other) = (Rows.Consultant(dealer, place), Rows.Consultant(dealer, next));
                var plot = new Plot(rows, kinds[kind].Rule, Rows.Dealer(dealer), consultant, other, options.From);
                planted.Add(new(kinds[kind].Rule, plot.Dealer, consultant, kinds[kind].Plant(plot)));
            }
        }

        return planted;
    }
}
