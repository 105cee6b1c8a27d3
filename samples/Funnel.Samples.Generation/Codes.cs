using System.Text;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Generation;

/// <summary>Exchange codes, ready to be written: the library's own, at the place of their value.</summary>
internal static class Codes
{
    public static byte[][] Channels { get; } = Of(FilingChannels.All);

    public static byte[][] CustomerKinds { get; } = Of(Domain.Channels.CustomerKinds.All);

    public static byte[][] LostReasons { get; } = Of(Domain.Cards.LostReasons.All);

    public static byte[][] TrafficKinds { get; } = Of(TrafficCodes.Kinds);

    public static byte[][] TrafficOutcomes { get; } = Of(TrafficCodes.Outcomes);

    public static byte[][] VisitOrders { get; } = Of(TrafficCodes.VisitOrders);

    /// <summary>Every combination of contents, at the place of its flags.</summary>
    public static byte[][] Contents { get; } =
    [
        .. Enumerable.Range(0, 8).Select(flags => Encoding.UTF8.GetBytes(string.Join(
            ';', ContactContentsCodes.SinglesIn((ContactContents)flags).Select(ContactContentsCodes.All.CodeOf)))),
    ];

    private static byte[][] Of<T>(CodeBook<T> codes)
        where T : struct, Enum =>
        [.. codes.Values.Order().Select(value => Encoding.UTF8.GetBytes(codes.CodeOf(value)))];
}
