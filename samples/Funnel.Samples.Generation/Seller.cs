namespace Funnel.Samples.Generation;

/// <summary>A consultant with the days of service; both ends are included.</summary>
internal sealed record Seller(byte[] Id, string Name, int From, int? Until, bool IsSenior)
{
    public bool IsActiveOn(int day) => From <= day && !(Until < day);
}
