namespace Funnel.Domain.Wording;

/// <summary>A code from a list that grows: the library knows some of them, a dealer's standard adds its own.</summary>
/// <typeparam name="TSelf">The code itself.</typeparam>
public interface IListedCode<TSelf>
    where TSelf : struct, IListedCode<TSelf>
{
    /// <summary>The exchange code; compared exactly.</summary>
    public string Value { get; }

    /// <summary>The code with a text; which code is asked for it makes no difference.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public TSelf Of(string value);
}
