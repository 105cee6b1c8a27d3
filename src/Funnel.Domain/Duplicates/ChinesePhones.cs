using Funnel.Domain.Dealers;

namespace Funnel.Domain.Duplicates;

/// <summary>One number in a text, dialled as in China, whatever the dealer.</summary>
internal sealed class ChinesePhones : IPhoneReader
{
    private ChinesePhones()
    {
    }

    public static ChinesePhones Only { get; } = new();

    public IReadOnlyList<PhoneNumber> Read(string written, DealerId dealer) =>
        PhoneNumber.TryRead(written, out var number) ? [number] : [];
}
