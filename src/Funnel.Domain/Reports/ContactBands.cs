using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Cards put together by how often they were contacted in the period (ours).</summary>
internal static class ContactBands
{
    private static readonly (string Key, Phrase Name, int From)[] Bands =
    [
        ("0", new("未跟进", "no contact"), 0),
        ("1", new("1次", "1 contact"), 1),
        ("2", new("2次", "2 contacts"), 2),
        ("3-4", new("3–4次", "3–4 contacts"), 3),
        ("5+", new("5次以上", "5 contacts or more"), 5),
    ];

    public static IEnumerable<(string Key, Phrase Name)> All => Bands.Select(band => (band.Key, band.Name));

    public static string KeyOf(long contacts) => Array.FindLast(Bands, band => contacts >= band.From).Key;
}
