# 数字、时间与货币的说法。万、亿与月份等本身写数的字，与数字一起写在代码中：消息里没有数字。

undated = 未注明日期

# 货币，用于句中。
us-dollars = 美元
renminbi = 人民币
hong-kong-dollars = 港元

# 数字前的符号。
more-than = 超过
less-than = 不到
about = 约
at-least = 至少

# 频率，用于数量旁。
per-hour = 每小时
per-day = 每日
per-week = 每周
per-month = 每月
per-year = 每年

# 时间单位。
hour = 小时
hours = 小时
day = 天
days = 天
week = 周
weeks = 周
month = 个月
months = 个月
year = 年
years = 年

# 所计之物，写在数字后。
tokens = 词元
tokens-daily = 词元/日
parameters = 参数
gpu-hours = GPU 小时
characters = 字符
