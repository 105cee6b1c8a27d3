using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Samples.Console.Hosting;
using NodaTime;

namespace Funnel.Samples.Console.Options;

/// <summary>Standards by a built-in code or the path of a JSON file; one alone is a book of one.</summary>
internal static class StandardFile
{
    public static StandardBook Read(string asked)
    {
        if (SalesStandards.TryGet(asked, out var standard))
        {
            return new(new StandardEdition(standard, LocalDate.MinIsoValue));
        }

        if (!File.Exists(asked))
        {
            throw new UsageException($"没有标准或文件 '{asked}'。", $"There is no standard and no file '{asked}'.");
        }

        return StandardJson.ReadBook(File.ReadAllBytes(asked)).TryGet(out var book, out var faults)
            ? book
            : throw Refusal(Path.GetFileName(asked), faults);
    }

    /// <summary>The standard that a period is under.</summary>
    public static SalesStandard In(StandardBook book, ReportingPeriod period, DealerId? dealer = null) =>
        book.In(period, dealer).TryGet(out var standard, out var refusal)
            ? standard
            : throw new UsageException(
                $"{refusal.Text.Zh}；--edition 可指定某日的标准。",
                $"{refusal.Text.En}; --edition names the day whose standard is meant.");

    /// <summary>The latest edition, before that of a single dealer.</summary>
    public static SalesStandard Latest(StandardBook book) => book.Editions
        .OrderBy(one => one.Dealer is null)
        .ThenBy(one => one.EffectiveFrom)
        .Last().Standard;

    private static FaultyDataException Refusal(string file, IEnumerable<StandardFault> faults) => new(
        [.. faults.Select(fault => new DatasetError(file, 0, fault.Path, fault.Value, new(
            $"应为：{fault.Expected.Zh}。", $"Expected {fault.Expected.En}.")))],
        new("该标准不可用。", "The standard cannot be used."));
}
