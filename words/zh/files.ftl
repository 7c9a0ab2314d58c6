### 读者下载的文件用语。

## 各文件共有

citation = “{ $title }”，《{ $package }》，数据版本 { $version }。来源：{ $sources }。
cited = { $source }（原文援引）
post = { $title }。{ $figures }截至{ $as-of }。
post-heading = 发帖用语
address = 网址（含数据版本）
note = 文件以字节顺序标记开头。凡电子表格会当作公式的文字（以 =、+、-、@ 或制表符开头），前面各加撇号；JSON 中不加。

## 图表 CSV 的各列及其内容

id = 标识
id-meaning = 数字在数据包中的位置：表/行/列。由图表推算者以图表标识为表名。
name = 名称
name-meaning = 这是谁的数字。
measure = 指标
measure-meaning = 所量的是什么。
definition = 口径
definition-meaning = 所量的是什么，细到口径相同的数字可以相比；由本站归类，含义见数据包的口径表。
basis = 金额基础
basis-meaning = 金额按何种价格或何段时间计；并非金额的数字为空。
value = 数值
value-meaning = 带单位的数值，与图中所示一致。
printed = 原文写法
printed-meaning = 原文中的写法；由图表推算者为空。
number = 数字
number-meaning = 数值本身，单位见下一列；无数字者为空。
unit = 单位
unit-meaning = 数字的单位，如 usd、tokens/day；由图表推算者为空。
as-of = 时点
as-of-meaning = 数字所指的时段，以文字写出。
grade = 依据
grade-meaning = 数字的证据等级。
sources = 来源
sources-meaning = 原文，及其援引的来源。
section = 章节
section-meaning = 所在章节。
checks = 核对
checks-meaning = 用到此数字的各条论断：claims.json 中的标识及判定，以分号分隔；没有则为空。

## 告知机器可取之物

data-as = { $format } 格式的数据
picture-as = { $format } 格式的图片
words-as = { $format } 格式的文字
