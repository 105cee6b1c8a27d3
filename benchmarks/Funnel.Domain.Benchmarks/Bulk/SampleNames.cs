using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>The ids of the sample's dealers, consultants and models.</summary>
internal sealed class SampleNames(int dealers)
{
    public const int ConsultantsPerDealer = 8;

    public DealerId[] Dealers { get; } =
        [.. Enumerable.Range(0, dealers).Select(n => new DealerId(Numbered("D", n, "D4")))];

    public ConsultantId[] Consultants { get; } =
    [
        .. Enumerable.Range(0, dealers * ConsultantsPerDealer)
            .Select(n => new ConsultantId(Consultant(n))),
    ];

    public ModelName[] Models { get; } =
        [.. Enumerable.Range(0, 12).Select(n => new ModelName(Numbered("Model ", n, "D2")))];

    public LevelCode[] Levels { get; } = [.. SampleCard.Levels.Select(level => new LevelCode(level))];

    public string Card(long number) => number.ToString("D9", CultureInfo.InvariantCulture);

    public static string Consultant(int number) => Numbered("C", number, "D5");

    private static string Numbered(string prefix, int number, string digits) =>
        prefix + number.ToString(digits, CultureInfo.InvariantCulture);
}
