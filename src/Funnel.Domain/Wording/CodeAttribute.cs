namespace Funnel.Domain.Wording;

/// <summary>
/// What a member of an enum is called: declared once, at the member, and read by <see cref="Codes.Of{TValue}"/>.
/// </summary>
/// <param name="code">The exchange code, such as <c>walk-in</c>.</param>
/// <param name="zh">The name a Chinese reader sees.</param>
/// <param name="en">The name an English reader sees.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CodeAttribute(string code, string zh, string en) : Attribute
{
    /// <summary>The exchange code.</summary>
    public string Code { get; } = code;

    /// <summary>The Chinese name.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English name.</summary>
    public string En { get; } = en;
}
