using System.Text;

namespace Funnel.Samples.Generation;

/// <summary>Ids that are unique in a dataset and say which dealer they belong to, such as <c>K012-000345</c>.</summary>
internal static class Ids
{
    public static byte[] OfDealer(int dealer) => Written($"D{dealer:D3}");

    public static byte[] OfConsultant(int dealer, int number) => Written($"C{dealer:D3}-{number:D2}");

    public static byte[] OfCard(int dealer, int number) => Numbered('K', dealer, number);

    public static byte[] OfTraffic(int dealer, int number) => Numbered('T', dealer, number);

    public static byte[] OfBaseCustomer(int dealer, int number) => Numbered('B', dealer, number);

    public static byte[] OfLead(int dealer, int number) => Numbered('L', dealer, number);

    private static byte[] Numbered(char kind, int dealer, int number)
    {
        Span<byte> text = stackalloc byte[24];
        Encoding.UTF8.TryGetBytes([kind], text, out _);
        dealer.TryFormat(text[1..], out var digits, "D3", System.Globalization.CultureInfo.InvariantCulture);
        text[1 + digits] = (byte)'-';
        number.TryFormat(
            text[(2 + digits)..], out var rest, "D6", System.Globalization.CultureInfo.InvariantCulture);
        return text[..(2 + digits + rest)].ToArray();
    }

    private static byte[] Written(FormattableString id) => Encoding.UTF8.GetBytes(FormattableString.Invariant(id));
}
