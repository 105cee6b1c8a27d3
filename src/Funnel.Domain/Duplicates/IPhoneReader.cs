using Funnel.Domain.Dealers;

namespace Funnel.Domain.Duplicates;

/// <summary>Reads phone numbers out of what somebody wrote down, as they are dialled where the dealer is.</summary>
public interface IPhoneReader
{
    /// <summary>The numbers in a text, each once; none where nothing in it can be compared.</summary>
    /// <param name="written">What was written down. Personal.</param>
    /// <param name="dealer">The dealer whose country's rules count.</param>
    public IReadOnlyList<PhoneNumber> Read(string written, DealerId dealer);
}
