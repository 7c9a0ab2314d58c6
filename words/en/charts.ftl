### Short names of the charts, as menus and links have them; each is named by the chart’s id.

valuations = Valuations
token-growth = Token growth
model-rankings = Model rankings
kimi-timeline = Kimi timeline
kimi-funding = Kimi funding
kimi-revenue-mix = Kimi revenue mix
deepseek-scale = DeepSeek’s price
ipo-performance = After the listings
lab-financials = Labs’ accounts
valuation-multiples = Years of revenue
infrastructure-funding = InfiniGence’s funding
capital-commitments = Commitments
alibaba-units = A token hub
openrouter-share = Tokens on OpenRouter
cursor-base-model = Cursor’s base model
ecosystems = Ecosystems
ai-trust = AI trust
leadership-shift = Who leads, as the article sees it
event-timeline = Timeline
exchange-rates = Implied exchange rates
