
namespace Funnel.Samples.Generation;

/// <summary>
/// Makes up a plausible dataset in the exchange format. Rows are written as they are made, so that memory does not grow
/// with the number of cards; the same options give the same bytes on every machine.
/// </summary>
public static class DatasetGenerator
{
    /// <param name="folder">Where the files go; made if need be, files of the same name are replaced.</param>
    /// <param name="options">What to make up.</param>
    /// <param name="progress">Told now and then how many cards are filed.</param>
    /// <param name="cancellation">Ends the work; the files are incomplete then.</param>
    /// <returns>How many cards were filed, duplicates included.</returns>
    public static long Generate(
        string folder,
        GenerationOptions options,
        Action<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var days = new Days(options.From, options.Months);
        var ladder = new Ladder(options.Standard.Scale);
        using var files = new OutputFiles(folder, days, options.LatePerThousand is not null);
        var filed = 0L;
        var cards = 0L;
        for (var number = 1; number <= options.Dealers; number++)
        {
            var showroom = new Showroom(number, options, days, ladder, files);
            WriteMasterData(showroom);
            cards += WriteMonths(showroom, options, count =>
            {
                cancellation.ThrowIfCancellationRequested();
                filed += count;
                progress?.Invoke(filed);
            });
        }

        return cards;
    }

    private static int WriteMonths(Showroom showroom, GenerationOptions options, Action<int> filed)
    {
        var daysOfShowroom = new ShowroomDays(showroom);
        var records = new MonthlyRecords(showroom);
        var targets = new MonthlyTargets(showroom, options.CardsPerMonth);
        for (var month = 0; month < options.Months; month++)
        {
            targets.Write(month);
            records.Write(month);
            daysOfShowroom.Fill(month, options.CardsPerMonth, filed);
        }

        return daysOfShowroom.Cards;
    }

    private static void WriteMasterData(Showroom showroom)
    {
        var dice = showroom.Dice;
        var (region, cities) = Lineup.Regions[(showroom.Number - 1) % Lineup.Regions.Length];
        var name = dice.Among<string>(cities) + dice.Among<string>(Lineup.DealerWords);
        showroom.Files.Dealers.Text(showroom.Id).Text(name).Text(region).Text("Asia/Shanghai"u8).End();
        foreach (var seller in showroom.Staff.All)
        {
            showroom.Files.Consultants.Text(seller.Id).Text(showroom.Id).Text(seller.Name)
                .Day(seller.From).Day(seller.Until).Flag(seller.IsSenior).End();
        }
    }
}
