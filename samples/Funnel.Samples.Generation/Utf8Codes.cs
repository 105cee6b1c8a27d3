using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Generation;

/// <summary>Exchange codes, ready to be written: the library's own, at the place of their value.</summary>
internal static class Utf8Codes
{
    public static byte[][] Channels { get; } = Of(Codes.Of<FilingChannel>());

    public static byte[][] CustomerKinds { get; } = Of(Codes.Of<CustomerKind>());

    public static byte[][] LostReasons { get; } = Of(Codes.Of<LostReason>());

    public static byte[][] TrafficKinds { get; } = Of(Codes.Of<TrafficKind>());

    public static byte[][] TrafficOutcomes { get; } = Of(Codes.Of<TrafficOutcome>());

    public static byte[][] VisitOrders { get; } = Of(Codes.Of<VisitOrder>());

    /// <summary>Every combination of contents, at the place of its flags.</summary>
    public static byte[][] Contents { get; } =
    [
        .. Enumerable.Range(0, 8).Select(flags => Encoding.UTF8.GetBytes(string.Join(
            ';',
            Codes.Of<ContactContents>().SinglesIn((ContactContents)flags)
                .Select(Codes.Of<ContactContents>().CodeOf)))),
    ];

    private static byte[][] Of<T>(CodeBook<T> codes)
        where T : struct, Enum =>
        [.. codes.Values.Order().Select(value => Encoding.UTF8.GetBytes(codes.CodeOf(value)))];
}
