namespace Funnel.Samples.Dashboard.Access;

/// <summary>A visitor may not do what was asked; nothing was recorded.</summary>
internal sealed class AccessRefusedException : Exception
{
    public AccessRefusedException()
    {
    }

    public AccessRefusedException(string message)
        : base(message)
    {
    }

    public AccessRefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
