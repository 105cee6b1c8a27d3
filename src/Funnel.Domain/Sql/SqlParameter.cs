namespace Funnel.Domain.Sql;

/// <summary>A text that is bound to a statement.</summary>
/// <param name="Name">The name as the statement writes it, such as <c>@p0</c>.</param>
/// <param name="Value">The text.</param>
public readonly record struct SqlParameter(string Name, string Value);
