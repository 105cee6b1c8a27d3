namespace Funnel.Domain.Wording;

/// <summary>Says the exchange code and the name of each value of a coded field.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface ICodes<in TValue>
    where TValue : struct
{
    /// <summary>The exchange code of a value.</summary>
    public string CodeOf(TValue value);

    /// <summary>The name of a value in zh and en.</summary>
    public Phrase NameOf(TValue value);
}
